import { targetFields } from '../../geodata/imports/targetFields.ts'
import type { FieldMeta } from '../../geodata/model/field.ts'
import type { ImportPreviewRow } from '../../geodata/model/imports.ts'
import { sayValue } from '../components/fields/sayValue.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'

/** Where the file says something else than a person has entered, and what was kept. */
export function DifferenceList({ row }: { row: ImportPreviewRow }) {
  const words = useWords(importWords)
  const shared = useWords()
  const language = useLanguage()
  if (row.differences.length === 0) return null
  const fields = targetFields(row.target)
  return (
    <ul className={styles.notes}>
      {row.differences.map(({ field: name, kept, offered }) => {
        if (name === 'geometry') return <li key={name}>{words.keptGeometry}</li>
        const field = fields.find((one) => one.name === name)
        const say = (value: unknown) =>
          (field && sayValue(value, field as unknown as FieldMeta, language)) ?? shared.notRegistered
        return <li key={name}>{words.kept(field?.label[language] ?? name, say(kept), say(offered))}</li>
      })}
    </ul>
  )
}
