import { explainDifference } from '../../geodata/checks/differencesSentence.ts'
import type { Difference } from '../../geodata/model/difference.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'

/** More than these would push what the page is about out of sight. */
const shownAtOnce = 5

/** Differences as a list of sentences; where they are many, the rest is folded. */
export function DifferenceSentences({ differences }: { differences: readonly Difference[] }) {
  const words = useWords(stalenessWords)
  const isLong = differences.length > shownAtOnce + 1
  const shown = isLong ? differences.slice(0, shownAtOnce) : differences
  const folded = differences.slice(shown.length)
  return (
    <>
      <Sentences differences={shown} />
      {folded.length > 0 && (
        <details>
          <summary>{words.more(folded.length)}</summary>
          <Sentences differences={folded} />
        </details>
      )}
    </>
  )
}

function Sentences({ differences }: { differences: readonly Difference[] }) {
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
