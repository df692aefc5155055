import { fieldErrors } from '../../geodata/model/issues.ts'
import type { Language } from '../../geodata/model/language.ts'
import { type MeasuredItem, type MeasureKind, measureSchemas } from '../../geodata/model/measurement.ts'
import { type FieldInfo, fieldsIn } from '../components/fields/fieldInfo.ts'
import { fieldWords } from '../components/fields/fieldWords.ts'
import { type FormValues, formValuesOf, valueTyped } from '../components/fields/formValues.ts'

/** One measured thing as it stands in the form. */
export interface MeasurementRow {
  /** Stays with the row while it is on screen, wherever it stands in the list. */
  key: string
  kind: MeasureKind
  values: FormValues
}

const known = new Map<MeasureKind, readonly FieldInfo[]>()

/** What is asked of a kind, in the model's order. */
export function fieldsOfKind(kind: MeasureKind): readonly FieldInfo[] {
  const fields = known.get(kind) ?? fieldsIn(measureSchemas[kind])
  known.set(kind, fields)
  return fields
}

export function rowOf(item: MeasuredItem, key: string, language: Language): MeasurementRow {
  return { key, kind: item.kind, values: formValuesOf(fieldsOfKind(item.kind), item, language) }
}

export function emptyRow(kind: MeasureKind, key: string, language: Language): MeasurementRow {
  return { key, kind, values: formValuesOf(fieldsOfKind(kind), {}, language) }
}

export type ReadRow = { valid: true; item: MeasuredItem } | { valid: false; errors: Record<string, string> }

/** What a row says by the kind's own schema; errors come by field name, in words a person can act on. */
export function readRow({ kind, values }: MeasurementRow, language: Language): ReadRow {
  const fields = fieldsOfKind(kind)
  const properties = Object.fromEntries(
    fields.map((field) => [field.name, valueTyped(field, values[field.name] ?? '')]),
  )
  const parsed = measureSchemas[kind].safeParse({ kind, ...properties })
  if (parsed.success) return { valid: true, item: parsed.data }
  const errors: Record<string, string> = {}
  for (const { field, message } of fieldErrors(parsed.error)) errors[field] ??= message[language]
  for (const field of fields) {
    if (field.kind === 'number' && typeof properties[field.name] === 'string')
      errors[field.name] = fieldWords[language].notNumber
  }
  return { valid: false, errors }
}

/** Every row as what is to be stored; null while one of them cannot be. */
export function itemsOf(rows: readonly MeasurementRow[], language: Language): MeasuredItem[] | null {
  const items = rows.map((row) => readRow(row, language))
  return items.every((read) => read.valid) ? items.map(({ item }) => item) : null
}
