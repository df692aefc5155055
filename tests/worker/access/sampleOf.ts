/** As much of an OpenAPI 3.0 schema as our routes use. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  minimum?: number
  minLength?: number
  minItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
}

export interface ApiDocument {
  openapi: string
  paths: Record<
    string,
    Record<
      string,
      {
        summary?: string
        tags?: string[]
        'x-right'?: string
        parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
        requestBody?: { content: Record<string, { schema: Schema }> }
      }
    >
  >
  components: { schemas: Record<string, Schema> }
}

const texts: Record<string, string> = {
  uuid: '01890000-0000-7000-8000-000000000000',
  date: '2026-11-22',
  'date-time': '2026-11-22T12:00:00Z',
}

/** The smallest value that fits the schema: what a request needs to get past the reading of it. */
export function sampleOf(document: ApiDocument, schema: Schema): unknown {
  if (schema.$ref) return sampleOf(document, document.components.schemas[schema.$ref.split('/').at(-1)!]!)
  const alternative = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0]
  if (alternative) return sampleOf(document, alternative)
  if (schema.enum) return schema.enum[0]
  switch (schema.type) {
    case 'string':
      return texts[schema.format ?? ''] ?? 'x'.repeat(schema.minLength ?? 1)
    case 'number':
    case 'integer':
      return Math.max(schema.minimum ?? 1, 1)
    case 'boolean':
      return true
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(document, schema.items ?? {}))
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(document, schema.properties?.[name] ?? {})]),
      )
    default:
      return {}
  }
}
