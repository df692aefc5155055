import { type AnswerInput, answerValues } from '../../geodata/model/check.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './AnswerForm.module.css'
import { checkWords } from './checkWords.ts'

/** An answer to read: for those who may not answer, for earlier answers, for print. */
export function AnswerText({ answer }: { answer: AnswerInput | null }) {
  const words = useWords(checkWords)
  const text = useText()
  return (
    <div className={styles.text}>
      <p>
        <strong>{answer?.value ? text(answerValues.labels[answer.value]) : words.notAnswered}</strong>
      </p>
      {answer?.reason && (
        <p className={styles.written}>
          {words.reason}: {answer.reason}
        </p>
      )}
    </div>
  )
}
