import type { Schema } from './openApi.ts'

/** One line of a schema's table: where in the body, what it may be, and what it means. */
export interface SchemaRow {
  /** Dotted from the top, `[]` for each of a list: `features[].geometry`. */
  path: string
  type: string
  /** The named schema it refers to. */
  ref: string | null
  isRequired: boolean
  description: string
}

const deepest = 4

/** A schema as lines to read; named schemas are referred to, not repeated. */
export function schemaRows(schema: Schema): SchemaRow[] {
  return rowsIn(schema, '', 0)
}

function rowsIn(schema: Schema, prefix: string, depth: number): SchemaRow[] {
  const { element, suffix } = unwrapped(schema)
  const base = prefix + suffix
  return Object.entries(element.properties ?? {}).flatMap(([name, member]) => {
    const path = base ? `${base}.${name}` : name
    const row = {
      path,
      type: typeText(member),
      ref: refOf(member),
      isRequired: element.required?.includes(name) ?? false,
      description: member.description ?? '',
    }
    return depth < deepest ? [row, ...rowsIn(member, path, depth + 1)] : [row]
  })
}

/** The name of the schema referred to, directly or as the element of a list. */
export function refOf(schema: Schema): string | null {
  return unwrapped(schema).element.$ref?.split('/').at(-1) ?? null
}

/** What a value may be, in a few words: `number 0–400`, `list of Bridge`, `"asc" or "desc"`, with `or null`. */
export function typeText(schema: Schema): string {
  const said = bareTypeText(schema)
  return schema.nullable && said !== 'any' ? `${said} or null` : said
}

function bareTypeText(schema: Schema): string {
  const ref = schema.$ref?.split('/').at(-1)
  if (ref) return ref
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ')
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return [...new Set(choices.map(choiceText))].join(' or ')
  if (schema.type === 'array') return schema.items ? `list of ${typeText(schema.items)}` : 'list'
  if (schema.type === 'object') {
    const values = schema.additionalProperties
    if (schema.properties || typeof values !== 'object') return 'object'
    return `object of ${typeText(values)}`
  }
  if (schema.type === undefined) return 'any'
  return [schema.type, schema.format, rangeText(schema)].filter(Boolean).join(' ')
}

/** One of several shapes is named by the value that tells it from the others, as GeoJSON does with `type`. */
function choiceText(schema: Schema): string {
  const tell = Object.values(schema.properties ?? {}).find((member) => member.enum?.length === 1)
  return tell ? String(tell.enum![0]) : typeText(schema)
}

function rangeText({ type, minimum, maximum, maxLength }: Schema): string {
  if (type === 'string') return maxLength === undefined ? '' : `up to ${maxLength} characters`
  if (minimum !== undefined && maximum !== undefined) return `${minimum}–${maximum}`
  if (minimum !== undefined) return `from ${minimum}`
  return maximum === undefined ? '' : `to ${maximum}`
}

/** Through lists to what they hold. */
function unwrapped(schema: Schema): { element: Schema; suffix: string } {
  let element = schema
  let suffix = ''
  while (element.type === 'array' && element.items) {
    element = element.items
    suffix += '[]'
  }
  return { element, suffix }
}
