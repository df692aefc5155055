import type { Collection } from '../../geodata/model/collections.ts'
import type { Text } from '../../geodata/model/language.ts'
import { type FieldInfo, fieldsOf } from '../components/fields/fieldInfo.ts'

/** Chosen codes by attribute; `unknown` stands for what nobody has registered. */
export type Filters = Readonly<Record<string, readonly string[]>>

/** `kind:road,footbridge;coverage:partial`, as it stands in the address bar. */
export function parseFilters(text: string | undefined): Filters {
  const entries = (text ?? '').split(';').flatMap((part): [string, string[]][] => {
    const [name, codes] = part.split(':')
    return name && codes ? [[name, codes.split(',')]] : []
  })
  return Object.fromEntries(entries)
}

export function formatFilters(filters: Filters): string | undefined {
  const parts = Object.entries(filters)
    .filter(([, codes]) => codes.length > 0)
    .map(([name, codes]) => `${name}:${codes.join(',')}`)
  return parts.length > 0 ? parts.join(';') : undefined
}

/** As query parameters of the API. */
export function filterParameters(filters: Filters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).map(([name, codes]) => [name, codes.join(',')]))
}

export interface FilterField extends FieldInfo {
  options: readonly { code: string; label: Text }[]
}

const yesNo: FilterField['options'] = [
  { code: 'true', label: { nb: 'Ja', en: 'Yes' } },
  { code: 'false', label: { nb: 'Nei', en: 'No' } },
]
const unknown = { code: 'unknown', label: { nb: 'Ikke registrert', en: 'Not registered' } }

/** The attributes one can filter by: one code, or yes and no. Those that show what is not secured only for those who may know. */
export function filterFields(collection: Collection, maySeeSecuring: boolean): FilterField[] {
  return fieldsOf(collection)
    .filter(({ kind, meta }) => (kind === 'code' || kind === 'boolean') && (maySeeSecuring || !meta.securing))
    .map((field) => {
      const codes =
        field.kind === 'boolean'
          ? yesNo
          : Object.entries(field.meta.codes ?? {}).map(([code, label]) => ({ code, label }))
      return { ...field, options: field.required ? codes : [...codes, unknown] }
    })
}

/** Orders the API offers besides name and time: the numeric attributes. */
export function sortFields(collection: Collection, maySeeSecuring: boolean): FieldInfo[] {
  return fieldsOf(collection).filter(
    ({ kind, meta }) => kind === 'number' && (maySeeSecuring || !meta.securing),
  )
}
