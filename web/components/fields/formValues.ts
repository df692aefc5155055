import { z } from 'zod'
import { type Collection, collections } from '../../../geodata/model/collections.ts'
import { fieldErrors } from '../../../geodata/model/issues.ts'
import type { Language } from '../../../geodata/model/language.ts'
import { parseNumber } from '../../words/format.ts'
import type { FieldInfo } from './fieldInfo.ts'
import { fieldWords } from './fieldWords.ts'

/** What stands in the inputs: text as typed, codes as a list. An empty text is unknown. */
export type FormValues = Record<string, string | string[]>
export type Properties = Record<string, unknown>

export function formValueOf(field: FieldInfo, value: unknown, language: Language): string | string[] {
  if (field.kind === 'codes') return Array.isArray(value) ? value.map(String) : []
  if (value === null || value === undefined) return ''
  if (field.kind === 'boolean') return value ? 'yes' : 'no'
  // Ungrouped, because the text is to be edited: `1234,5`.
  if (field.kind === 'number') return language === 'nb' ? String(value).replace('.', ',') : String(value)
  return String(value)
}

export function formValuesOf(
  fields: readonly FieldInfo[],
  properties: Properties,
  language: Language,
): FormValues {
  return Object.fromEntries(
    fields.map((field) => [field.name, formValueOf(field, properties[field.name], language)]),
  )
}

/** What is typed in one field as an attribute's value; a text that should be a number and is not stays a text. */
export function valueTyped(field: FieldInfo, typed: string | string[]): unknown {
  if (Array.isArray(typed)) return typed
  const trimmed = typed.trim()
  if (trimmed === '') return null
  if (field.kind === 'boolean') return trimmed === 'yes'
  if (field.kind === 'number') return parseNumber(trimmed) ?? trimmed
  return trimmed
}

export type Checked =
  | { valid: true; properties: Properties }
  | { valid: false; errors: Record<string, string> }

/** Judges the fields by the collection's own schema; errors come by field name, in words a person can act on. */
export function checkForm(
  collection: Collection,
  fields: readonly FieldInfo[],
  values: FormValues,
  language: Language,
): Checked {
  return checkFields(collections[collection].properties, fields, values, language)
}

/** As `checkForm`, for fields of any schema. */
export function checkFields(
  { shape }: z.ZodObject,
  fields: readonly FieldInfo[],
  values: FormValues,
  language: Language,
): Checked {
  const properties = Object.fromEntries(
    fields.map((field) => [field.name, valueTyped(field, values[field.name] ?? '')]),
  )
  const errors: Record<string, string> = {}
  const parsed = z
    .object(Object.fromEntries(fields.map(({ name }) => [name, shape[name]!])))
    .safeParse(properties)
  for (const { field, message } of parsed.success ? [] : fieldErrors(parsed.error)) {
    errors[field.split('.')[0]!] ??= message[language]
  }
  for (const field of fields) {
    const value = properties[field.name]
    if (field.kind === 'number' && typeof value === 'string')
      errors[field.name] = fieldWords[language].notNumber
    // The schema would list its codes; a person who has not chosen yet needs only to be told so.
    if (field.kind === 'code' && field.required && value === null)
      errors[field.name] = fieldWords[language].notChosen
  }
  return parsed.success ? { valid: true, properties: parsed.data as Properties } : { valid: false, errors }
}
