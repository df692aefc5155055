import { explainDifference } from '../../geodata/checks/differencesSentence.ts'
import type { Difference } from '../../geodata/model/difference.ts'
import { useLanguage } from '../words/language.ts'
import styles from './Staleness.module.css'

/** Differences as a list of sentences. */
export function DifferenceSentences({ differences }: { differences: readonly Difference[] }) {
  const language = useLanguage()
  const sentences = differences.map((difference) => explainDifference(difference, language))
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
