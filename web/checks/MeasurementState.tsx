import { Alert, Button } from '@digdir/designsystemet-react'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { MeasurementList } from './MeasurementList.tsx'
import styles from './Measurements.module.css'
import { SaveFailure } from './SaveState.tsx'
import { useMeasurement } from './useMeasurementDesk.ts'

/** Whether what is measured at a point is stored, and when; what keeps it from being so, and what to do about it. */
export function MeasurementState({ point }: { point: string }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const { phase, failure, stored, desk } = useMeasurement(point)
  switch (phase) {
    case 'still':
      return null
    case 'waiting':
      return <p className={styles.quiet}>{words.waiting}</p>
    case 'saving':
      return <p className={styles.quiet}>{words.saving}</p>
    case 'held':
      return (
        <p role="status" className={styles.lacking}>
          {words.measureLacking}
        </p>
      )
    case 'saved':
      return (
        <p className={styles.quiet}>
          {words.measureSaved(formatMoment(stored!.at, new Date(), language), stored!.by)}
        </p>
      )
    case 'failed':
      return <SaveFailure failure={failure} onRetry={() => desk.retry(point)} />
    case 'conflict':
      return (
        <Alert data-color="warning" role="alert">
          <p>
            <strong>{stored ? words.measureConflict(stored.by) : words.measureConflictGone}</strong>
          </p>
          <MeasurementList items={stored?.items ?? []} />
          <div className={styles.choices}>
            <Button variant="secondary" onClick={() => desk.settle(point, 'theirs')}>
              {words.keepTheirs}
            </Button>
            <Button variant="secondary" onClick={() => desk.settle(point, 'mine')}>
              {words.keepMyMeasures}
            </Button>
          </div>
        </Alert>
      )
  }
}
