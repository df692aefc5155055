import { type Evaluation, evaluationResults } from '../../geodata/model/evaluation.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { evaluationWords } from './evaluationWords.ts'
import styles from './Safeguards.module.css'

/** What an evaluation says, when and by whom. */
export function EvaluationFacts({
  evaluation: { evaluatedOn, result, text: said, displacement, by },
}: {
  evaluation: Evaluation
}) {
  const words = useWords(evaluationWords)
  const text = useText()
  const language = useLanguage()
  return (
    <div className={styles.said}>
      <p>
        {text(evaluationResults.labels[result])}.{' '}
        <span className={styles.quiet}>{words.by(formatDate(evaluatedOn, language), by)}</span>
      </p>
      <p className={styles.text}>{said}</p>
      {displacement && (
        <p className={styles.text}>
          {words.nearby}: {displacement}
        </p>
      )}
    </div>
  )
}
