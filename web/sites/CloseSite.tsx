import { Alert, Button, Dialog, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { closingReasons, givenClosingReasonSchema, type Site } from '../../geodata/sites/site.ts'
import { notify } from '../components/announcements.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Sites.module.css'
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
  const [reason, setReason] = useState<GivenReason>('no_longer')
  const { close } = useSiteWrites()
  const confirm = () =>
    close.mutate(
      { site, reason },
      {
        onSuccess: () => {
          setIsAsking(false)
          notify({ text: words.closed(site.properties.name) })
        },
      },
    )
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
        </Fieldset>
        {close.isError && (
          <Alert data-color="danger" role="alert">
            {sayProblem(close.error)}
          </Alert>
        )}
        <div className={styles.actions}>
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
