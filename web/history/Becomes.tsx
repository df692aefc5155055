import { useWords } from '../words/words.ts'
import { historyWords } from './historyWords.ts'

/** An arrow, said in a word to those who listen. */
export function Becomes() {
  const words = useWords(historyWords)
  return (
    <>
      <span aria-hidden>→</span>
      <span className="ds-sr-only">{words.becomes}</span>
    </>
  )
}
