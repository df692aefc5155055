import {
  Alert,
  Button,
  Fieldset,
  Heading,
  Paragraph,
  Radio,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { type OpeningPurpose, openingPurposes } from '../../geodata/sites/opening.ts'
import { sayFailure } from '../api/failure.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'
import type { useOpening } from './useSites.ts'

/** Asks what the sites are opened for today, and says that it is logged. */
export function OpeningForm({
  open,
  level,
  onCancel,
}: {
  open: ReturnType<typeof useOpening>['open']
  /** Of the heading. */
  level: 1 | 2
  onCancel?: () => void
}) {
  const words = useWords(siteWords).opening
  const shared = useWords()
  const text = useText()
  const name = useId()
  const [purpose, setPurpose] = useState<OpeningPurpose | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  return (
    <form
      className={styles.opening}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsMissing(purpose === null)
        if (purpose) open.mutate(purpose)
      }}
    >
      <Heading level={level} data-size="sm" id={`${name}-title`}>
        {words.title}
      </Heading>
      <Paragraph>{words.text}</Paragraph>
      <Fieldset aria-labelledby={`${name}-title`}>
        {openingPurposes.codes.map((code) => (
          <Radio
            key={code}
            name={name}
            value={code}
            label={text(openingPurposes.labels[code])}
            checked={purpose === code}
            onChange={() => setPurpose(code)}
          />
        ))}
        {isMissing && purpose === null && <ValidationMessage role="alert">{words.choose}</ValidationMessage>}
      </Fieldset>
      {open.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(open.error)}
        </Alert>
      )}
      <div className={styles.actions}>
        <Button type="submit" loading={open.isPending}>
          {words.open}
        </Button>
        {onCancel && (
          <Button variant="tertiary" onClick={onCancel}>
            {shared.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
