import type { OpenApiDocument, OperationObject, Parameter, Schema } from './openApi.ts'

export interface Answer {
  status: string
  description: string
  /** Null where there is no body. */
  schema: Schema | null
}

export interface Operation {
  /** For links within the page. */
  anchor: string
  method: string
  path: string
  summary: string
  description: string
  parameters: readonly Parameter[]
  body: Schema | null
  answers: readonly Answer[]
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Every operation under the tag of its subject, in the document's own order. */
export function operationsByTag(document: OpenApiDocument): [tag: string, operations: Operation[]][] {
  const tagged = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const found = item[method]
      return found ? [{ tag: found.tags?.[0] ?? '', operation: operationOf(method, path, found) }] : []
    }),
  )
  return [...Map.groupBy(tagged, ({ tag }) => tag)].map(([tag, members]) => [
    tag,
    members.map(({ operation }) => operation),
  ])
}

function operationOf(method: string, path: string, found: OperationObject): Operation {
  return {
    anchor: `${method}${path.replaceAll(/[^a-z0-9]+/gi, '-')}`.replace(/-$/, ''),
    method: method.toUpperCase(),
    path,
    summary: found.summary ?? '',
    description: found.description ?? '',
    parameters: found.parameters ?? [],
    body: schemaIn(found.requestBody?.content),
    answers: Object.entries(found.responses).map(([status, { description, content }]) => ({
      status,
      description,
      schema: schemaIn(content),
    })),
  }
}

function schemaIn(content: Readonly<Record<string, { schema?: Schema }>> | undefined): Schema | null {
  return Object.values(content ?? {})[0]?.schema ?? null
}
