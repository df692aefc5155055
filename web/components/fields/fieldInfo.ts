import type { z } from 'zod'
import { type Collection, collections } from '../../../geodata/model/collections.ts'
import { describeField, type FieldMeta } from '../../../geodata/model/field.ts'

export type FieldKind = 'text' | 'number' | 'boolean' | 'date' | 'code' | 'codes'

/** What a form and a fact sheet need to know of an attribute, read out of its zod schema. */
export interface FieldInfo {
  name: string
  meta: FieldMeta
  kind: FieldKind
  required: boolean
  maximumLength?: number
}

const known = new Map<Collection, readonly FieldInfo[]>()

/** The attributes of a collection that people fill in, in the model's order. Lists that only an import brings are left out. */
export function fieldsOf(collection: Collection): readonly FieldInfo[] {
  let fields = known.get(collection)
  if (!fields) {
    fields = fieldsIn(collections[collection].properties)
    known.set(collection, fields)
  }
  return fields
}

/** The attributes of any schema made with the model's field builders. */
export function fieldsIn({ shape }: z.ZodObject): readonly FieldInfo[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const meta = describeField(schema as z.ZodType)
    const form = formOf(schema as z.core.$ZodType)
    if (!meta || !form) return []
    // A text with words for some of its values is chosen from a list that may be longer than the model's.
    return [{ name, meta, ...form, kind: form.kind === 'text' && meta.codes ? 'code' : form.kind }]
  })
}

/** The named fields in the order given; every field when no names are given. */
export function chosenFields(collection: Collection, names?: readonly string[]): readonly FieldInfo[] {
  const all = fieldsOf(collection)
  if (!names) return all
  return names.flatMap((name) => all.find((field) => field.name === name) ?? [])
}

type Form = Pick<FieldInfo, 'kind' | 'required' | 'maximumLength'>

function formOf(schema: z.core.$ZodType, required = true): Form | undefined {
  const { def } = schema._zod as unknown as { def: z.core.$ZodTypes['_zod']['def'] }
  switch (def.type) {
    case 'default':
      return formOf(def.innerType, required)
    case 'nullable':
      return formOf(def.innerType, false)
    case 'boolean':
      return { kind: 'boolean', required }
    case 'number':
      return { kind: 'number', required }
    case 'enum':
      return { kind: 'code', required }
    case 'array':
      return formOf(def.element)?.kind === 'code' ? { kind: 'codes', required: false } : undefined
    case 'string': {
      const { format, maxLength } = schema as unknown as { format: string | null; maxLength: number | null }
      return format === 'date'
        ? { kind: 'date', required }
        : { kind: 'text', required, maximumLength: maxLength ?? undefined }
    }
    default:
      return undefined
  }
}
