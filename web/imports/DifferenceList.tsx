import { targetFields } from '../../geodata/imports/targetFields.ts'
import type { FieldMeta } from '../../geodata/model/field.ts'
import type { ImportPreviewRow } from '../../geodata/model/imports.ts'
import { FieldValue } from '../components/fields/FieldValue.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'

/** Where the file says something else than a person has entered, and what was kept. */
export function DifferenceList({ row }: { row: ImportPreviewRow }) {
  const words = useWords(importWords)
  const text = useText()
  if (row.differences.length === 0) return null
  const fields = targetFields(row.target)
  return (
    <ul className={styles.notes}>
      {row.differences.map(({ field: name, kept, offered }) => {
        if (name === 'geometry') return <li key={name}>{words.keptGeometry}</li>
        const field = fields.find((one) => one.name === name)
        const meta: FieldMeta = field
          ? { label: field.label, unit: field.unit, codes: field.codes, group: 'identity' }
          : { label: { nb: name, en: name }, group: 'identity' }
        return (
          <li key={name}>
            {text(meta.label)}: {words.kept} <FieldValue value={kept} meta={meta} />, {words.offered}{' '}
            <FieldValue value={offered} meta={meta} />
          </li>
        )
      })}
    </ul>
  )
}
