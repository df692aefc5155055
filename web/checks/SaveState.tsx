import { Alert, Button } from '@digdir/designsystemet-react'
import { answerValues } from '../../geodata/model/check.ts'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './AnswerForm.module.css'
import { checkWords } from './checkWords.ts'
import { useAnswer } from './useAnswerDesk.ts'

/** Whether what is on screen is stored, and when; what keeps it from being so, and what to do about it. */
export function SaveState({ point }: { point: string }) {
  const words = useWords(checkWords)
  const text = useText()
  const language = useLanguage()
  const { phase, failure, stored, desk } = useAnswer(point)
  if (phase === 'failed') return <SaveFailure failure={failure} onRetry={() => desk.retry(point)} />
  if (phase === 'held') {
    return (
      <p role="status" className={styles.lacking}>
        <strong>{words.reasonLacking}</strong>{' '}
        {stored?.value && words.storedMeanwhile(text(answerValues.labels[stored.value]))}
      </p>
    )
  }
  const line =
    phase === 'saving'
      ? words.saving
      : phase === 'waiting'
        ? words.waiting
        : stored
          ? words.savedBy(formatMoment(stored.at, new Date(), language), stored.by)
          : words.notAnswered
  return <span className={styles.state}>{line}</span>
}

/** What could not be saved stands on the screen; why, and the way to try again. */
export function SaveFailure({ failure, onRetry }: { failure: string | null; onRetry: () => void }) {
  const words = useWords(checkWords)
  const shared = useWords()
  return (
    <Alert data-color="danger" data-size="sm" role="alert" className={styles.failed}>
      <p>
        <strong>{words.notSaved}</strong> {failure}
      </p>
      <Button variant="secondary" data-size="sm" onClick={onRetry}>
        {shared.tryAgain}
      </Button>
    </Alert>
  )
}
