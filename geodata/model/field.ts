import { z } from 'zod'
import type { CodeList } from './codes.ts'
import { type Text, text } from './language.ts'

/** What a form, a table, a report and the API document need to know about an attribute besides its type. */
export interface FieldMeta {
  label: Text
  group: FieldGroup
  unit?: 'm' | 'm²' | 'cm' | '°' | 'year' | 'kr' | 'months'
  help?: Text
  /** The words for each code of an enumerated attribute. */
  codes?: Readonly<Record<string, Text>>
  /** Shows what is not secured: hidden from those who may not read `securing` (design, principle 1). */
  securing?: boolean
  multiline?: boolean
}

export type FieldGroup = 'identity' | 'measures' | 'access' | 'securing' | 'operation' | 'emergency' | 'case'

const fieldMeta = z.registry<FieldMeta>()

type Options = Omit<FieldMeta, 'label' | 'codes'>

/** Registers what people see of an attribute; the field builders below cover the usual kinds. */
export function described<T extends z.ZodType>(
  schema: T,
  nb: string,
  en: string,
  options: Options & Pick<FieldMeta, 'codes'>,
): T {
  fieldMeta.add(schema, { label: text(nb, en), ...options })
  return schema
}

/** The description registered for an attribute's schema; undefined for frame members such as `external`. */
export function describeField(schema: z.ZodType): FieldMeta | undefined {
  return fieldMeta.get(schema)
}

/** Text attribute, trimmed; null means unknown. */
export function textField(nb: string, en: string, options: Options & { max?: number }) {
  const { max = 200, ...rest } = options
  return described(z.string().trim().max(max).nullable().default(null), nb, en, rest)
}

/** Text attribute that must be filled in. */
export function requiredTextField(nb: string, en: string, options: Options & { max?: number }) {
  const { max = 200, ...rest } = options
  return described(z.string().trim().min(1).max(max), nb, en, rest)
}

/** Number attribute with its sane range, so that a slip of the decimal comma is caught; null means unknown. */
export function numberField(
  nb: string,
  en: string,
  options: Options & { min: number; max: number; integer?: boolean },
) {
  const { min, max, integer, ...rest } = options
  const number = integer ? z.number().int() : z.number()
  return described(number.min(min).max(max).nullable().default(null), nb, en, rest)
}

/** Yes, no or (null) unknown: unknown is never read as no. */
export function booleanField(nb: string, en: string, options: Options) {
  return described(z.boolean().nullable().default(null), nb, en, options)
}

/** ISO calendar date, `2026-11-22`; null means unknown. */
export function dateField(nb: string, en: string, options: Options) {
  return described(z.iso.date().nullable().default(null), nb, en, options)
}

/** One code from a list; null means unknown. */
export function codeField<Code extends string>(
  list: CodeList<Code>,
  nb: string,
  en: string,
  options: Options,
) {
  return described(list.schema.nullable().default(null), nb, en, { ...options, codes: list.labels })
}

/** One code from a list that must be chosen. */
export function requiredCodeField<Code extends string>(
  list: CodeList<Code>,
  nb: string,
  en: string,
  options: Options,
) {
  return described(list.schema.clone(), nb, en, { ...options, codes: list.labels })
}

/** Any number of codes from a list, without repeats. */
export function codesField<Code extends string>(
  list: CodeList<Code>,
  nb: string,
  en: string,
  options: Options,
) {
  const unique = z.array(list.schema).refine((codes) => new Set(codes).size === codes.length, 'repeated code')
  return described(unique.default([]), nb, en, { ...options, codes: list.labels })
}
