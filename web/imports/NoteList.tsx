import type { ImportNote } from '../../geodata/model/imports.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'

/** Notes with their severity in words; colour only helps. */
export function NoteList({ notes }: { notes: readonly ImportNote[] }) {
  const words = useWords(importWords)
  const text = useText()
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={`${note.code} ${note.field} ${note.message.nb}`} data-severity={note.severity}>
          <strong>{words.severities[note.severity]}:</strong> {text(note.message)}
        </li>
      ))}
    </ul>
  )
}
