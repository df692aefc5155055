import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import type { OwnThreshold } from '../../geodata/checks/ownThresholds.ts'
import fields from '../components/fields/fields.module.css'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { deliveredLimit, limitText, ownLimit } from './limitDraft.ts'
import type { ThresholdSettings } from './thresholds.ts'
import { thresholdWords } from './thresholdWords.ts'

/** Both values of a limit that two people changed; the second of them chooses. */
export function LimitConflict({
  code,
  mine,
  now,
  isBusy,
  onSave,
  onKeep,
}: {
  code: string
  mine: OwnThreshold
  now: ThresholdSettings
  isBusy: boolean
  onSave: () => void
  onKeep: () => void
}) {
  const words = useWords(thresholdWords)
  const language = useLanguage()
  const { unit } = deliveredLimit(code)
  const stored = ownLimit(now, code) ?? deliveredLimit(code)
  const amount = ({ value }: { value: number }) => limitText({ value, unit }, language)
  return (
    <>
      <Alert data-color="warning" role="alert">
        <Paragraph>{words.conflictTitle}</Paragraph>
        <Paragraph>{words.conflictStored(amount(stored), stored.source || words.noSource)}</Paragraph>
        <Paragraph>{words.conflictMine(amount(mine), mine.source || words.noSource)}</Paragraph>
      </Alert>
      <div className={fields.dialogActions}>
        <Button loading={isBusy} onClick={onSave}>
          {words.conflictSave}
        </Button>
        <Button variant="secondary" onClick={onKeep}>
          {words.conflictKeep}
        </Button>
      </div>
    </>
  )
}
