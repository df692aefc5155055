import { Alert, Button } from '@digdir/designsystemet-react'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './AnswerForm.module.css'
import { checkWords } from './checkWords.ts'
import { useAnswer } from './useAnswerDesk.ts'

/** Whether what is on screen is stored, and when; a failure says why and keeps a button at hand. */
export function SaveState({ point }: { point: string }) {
  const words = useWords(checkWords)
  const shared = useWords()
  const language = useLanguage()
  const { phase, failure, stored, desk } = useAnswer(point)
  if (phase === 'failed') {
    return (
      <Alert data-color="danger" data-size="sm" role="alert" className={styles.failed}>
        <p>
          <strong>{words.notSaved}</strong> {failure}
        </p>
        <Button variant="secondary" data-size="sm" onClick={() => desk.retry(point)}>
          {shared.tryAgain}
        </Button>
      </Alert>
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
