import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { measureKinds } from '../../geodata/model/measurement.ts'
import { FieldInput } from '../components/fields/FieldInput.tsx'
import type { FormValues } from '../components/fields/formValues.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import styles from './Measurements.module.css'
import { fieldsOfKind, type MeasurementRow, readRow } from './measurementRows.ts'

interface Props {
  row: MeasurementRow
  number: number
  /** A choice is stored at once, text when the typing pauses. */
  onChange: (values: FormValues, when: 'now' | 'soon') => void
  onLeave: () => void
  onRemove: (name: string) => void
}

/** One measured thing. What is wrong is told at a field that has been left, not while it is being filled in. */
export function MeasurementRowForm({ row, number, onChange, onLeave, onRemove }: Props) {
  const words = useWords(checkWords)
  const text = useText()
  const language = useLanguage()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const read = readRow(row, language)
  const errors = read.valid ? {} : read.errors
  const kind = text(measureKinds.labels[row.kind])
  const name = String(row.values.where).trim() || `${kind} ${number}`
  return (
    <fieldset className={styles.row}>
      <legend>
        {kind} {number}
      </legend>
      <div className={styles.fields}>
        {fieldsOfKind(row.kind).map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            id={`measure-${row.key}-${field.name}`}
            value={row.values[field.name] ?? ''}
            error={left.has(field.name) ? errors[field.name] : undefined}
            onChange={(value) =>
              onChange(
                { ...row.values, [field.name]: value },
                field.kind === 'text' || field.kind === 'number' ? 'soon' : 'now',
              )
            }
            onBlur={() => {
              setLeft(new Set([...left, field.name]))
              onLeave()
            }}
          />
        ))}
      </div>
      <Button
        variant="tertiary"
        data-color="neutral"
        className={styles.remove}
        onClick={() => onRemove(name)}
      >
        <TrashIcon aria-hidden />
        {words.removeMeasure(name)}
      </Button>
    </fieldset>
  )
}
