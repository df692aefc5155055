import { z } from '@hono/zod-openapi'
import { defaultLimit } from '../../geodata/model/page.ts'
import { problemSchema } from '../../geodata/model/problem.ts'

/*
 * Pieces that the route descriptions of every subject are made of.
 */

const problem = problemSchema.openapi('Problem')

const problemDescriptions = {
  400: 'The request cannot be read',
  401: 'Not signed in',
  403: 'The role does not give access',
  404: 'Does not exist',
  409: 'The basis has changed',
  412: 'Changed by someone else; both versions are included',
  413: 'Too large',
  415: 'Not a type that is taken here',
  422: 'Something must be corrected; the fields are named',
  428: 'If-Match is missing',
  429: 'Too many attempts; Retry-After says when to try again',
  503: 'Not set up by the operator',
} as const

/** Problem answers for the API document. */
export function problemResponses(...statuses: (keyof typeof problemDescriptions)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: problemDescriptions[status],
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  )
}

export function jsonResponse<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

export function jsonBody<T extends z.ZodType>(schema: T) {
  return { body: { required: true, content: { 'application/json': { schema } } } }
}

export const idParameter = z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) })

/** A page of a list that is not GeoJSON; `next` is the cursor of the following page, or null. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

export const pageParameters = z.object({
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  cursor: z.string().regex(/^\d+$/).optional(),
})

/** The page that a query of `pageParameters` asks for, of a list with the newest first: what is below `before`. */
export function newestFirst({ limit = defaultLimit, cursor }: { limit?: number; cursor?: string }) {
  return { before: cursor ? Number(cursor) : Number.MAX_SAFE_INTEGER, limit }
}

export const ifMatchHeader = z.object({
  'if-match': z
    .string()
    .optional()
    .openapi({ description: 'The ETag of the version you change, such as "7"' }),
})
