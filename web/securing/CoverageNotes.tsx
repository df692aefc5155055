import { type CoverageNote, coverageNotes } from '../../geodata/model/coverage.ts'
import { useText } from '../words/words.ts'
import styles from './Securing.module.css'

/** What the outcome rests on or lacks, a sentence each. */
export function CoverageNotes({ notes }: { notes: readonly CoverageNote[] }) {
  const text = useText()
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{text(coverageNotes.labels[note])}</li>
      ))}
    </ul>
  )
}
