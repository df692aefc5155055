import {
  Alert,
  Button,
  Dialog,
  Fieldset,
  Heading,
  Paragraph,
  Radio,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { closingReasons, givenClosingReasonSchema, type Site } from '../../geodata/sites/site.ts'
import { notify } from '../components/announcements.ts'
import fields from '../components/fields/fields.module.css'
import { useText, useWords } from '../words/words.ts'
import { sayProblem } from './sayProblem.ts'
import type { GivenReason } from './siteApi.ts'
import { siteWords } from './siteWords.ts'
import { useSiteWrites } from './useSites.ts'

/** Closes a site, with the reason for it. */
export function CloseSite({ site }: { site: Site }) {
  const words = useWords(siteWords)
  const shared = useWords()
  const text = useText()
  const name = useId()
  const [isAsking, setIsAsking] = useState(false)
  const [reason, setReason] = useState<GivenReason | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const { close } = useSiteWrites()
  const confirm = () => {
    setIsMissing(reason === null)
    if (reason === null) return
    // The list is read again before this goes on, and a closed site has no such button: so the promise, and no callback.
    close.mutateAsync({ site, reason }).then(
      () => notify({ text: words.closed(site.properties.name) }),
      () => undefined,
    )
  }
  return (
    <>
      <Button variant="secondary" onClick={() => setIsAsking(true)}>
        {words.close}
      </Button>
      <Dialog open={isAsking} onClose={() => setIsAsking(false)} closeButton={false} aria-labelledby={name}>
        <Heading level={2} data-size="xs" id={name}>
          {words.close}
        </Heading>
        <Paragraph>{words.closeHelp}</Paragraph>
        <Fieldset>
          <Fieldset.Legend>{words.closeWhy}</Fieldset.Legend>
          {givenClosingReasonSchema.options.map((code) => (
            <Radio
              key={code}
              name={`${name}-reason`}
              value={code}
              label={text(closingReasons.labels[code])}
              checked={reason === code}
              onChange={() => setReason(code)}
            />
          ))}
          {isMissing && reason === null && (
            <ValidationMessage role="alert">{words.closeChoose}</ValidationMessage>
          )}
        </Fieldset>
        {close.isError && (
          <Alert data-color="danger" role="alert">
            {sayProblem(close.error)}
          </Alert>
        )}
        <div className={fields.dialogActions}>
          <Button loading={close.isPending} onClick={confirm}>
            {words.close}
          </Button>
          <Button variant="secondary" onClick={() => setIsAsking(false)}>
            {shared.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
