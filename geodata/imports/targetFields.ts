import type { z } from 'zod'
import { collections, type RegisterCollection, registerCollectionCodes } from '../model/collections.ts'
import { contextProperties } from '../model/contextLayer.ts'
import { describeField, type FieldMeta } from '../model/field.ts'
import type { ImportTarget } from '../model/imports.ts'
import { text } from '../model/language.ts'

/** An attribute of a target that a column can be mapped to. */
export interface TargetField {
  name: string
  schema: z.ZodType
  label: FieldMeta['label']
  unit: FieldMeta['unit']
  codes: FieldMeta['codes']
  kind: 'text' | 'number' | 'boolean' | 'date' | 'code' | 'codes'
  required: boolean
}

const contextLabels = {
  name: text('Navn', 'Name'),
  kind: text('Slag', 'Kind'),
  walkable: text('For gående', 'For people on foot'),
}

export function isRegisterTarget(target: ImportTarget): target is RegisterCollection {
  return (registerCollectionCodes as readonly string[]).includes(target)
}

/** The target's attributes in the order of its form; those made of records (registered parapets) cannot be mapped. */
export function targetFields(target: ImportTarget): TargetField[] {
  const shape = isRegisterTarget(target) ? collections[target].properties.shape : contextProperties.shape
  return Object.entries(shape).flatMap(([name, value]) => {
    const schema = value as z.ZodType
    const meta = describeField(schema)
    const kind = kindOf(schema)
    const label = meta?.label ?? contextLabels[name as keyof typeof contextLabels]
    if (!kind || !label) return []
    const required = !schema.safeParse(undefined).success
    return [{ name, schema, label, unit: meta?.unit, codes: meta?.codes, kind, required }]
  })
}

interface Definition {
  type: string
  format?: string
  innerType?: z.ZodType
  element?: z.ZodType
}

function kindOf(schema: z.ZodType): TargetField['kind'] | null {
  const { type, format, innerType, element } = schema.def as unknown as Definition
  if (innerType) return kindOf(innerType)
  switch (type) {
    case 'string':
      return format === 'date' ? 'date' : 'text'
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'enum':
      return 'code'
    case 'array':
      return element && kindOf(element) === 'code' ? 'codes' : null
    default:
      return null
  }
}
