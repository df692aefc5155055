import { createRoute, z } from '@hono/zod-openapi'
import { eventSchema, notedHeadPattern, verdictSchema } from '../../geodata/model/history.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, languageOf } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, newestFirst, pageOf, pageParameters, problemResponses } from '../http/schemas.ts'
import { mostEventsExported, streamEvents } from './eventExport.ts'
import type { FeedFilter } from './feedStore.ts'

const tags = ['events']

const filterParameters = z.object({
  subject: z
    .string()
    .regex(/^[a-z-]+$/)
    .optional()
    .openapi({ description: 'Only one subject: what stands before the dot in `type`, such as `bridges`' }),
  by: z.string().min(1).max(200).optional().openapi({ description: 'Only what this person did' }),
  from: z.iso.datetime().optional().openapi({ description: 'From this instant' }),
  to: z.iso.datetime().optional().openapi({ description: 'Until before this instant' }),
  thing: z
    .uuid()
    .optional()
    .openapi({ description: 'Only about this thing; imports that wrote it, and checks of a project, too' }),
})

function filterOf(query: z.infer<typeof filterParameters>): FeedFilter {
  const { subject = null, by = null, from = null, to = null, thing = null } = query
  // Stored instants have milliseconds, and are compared as text.
  const instant = (iso: string | null) => (iso === null ? null : new Date(iso).toISOString())
  return { subject, by, from: instant(from), to: instant(to), thing }
}

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'What has happened, newest first',
  request: { query: pageParameters.extend(filterParameters.shape) },
  responses: {
    200: jsonResponse(pageOf(eventSchema), 'A page'),
    ...problemResponses(400, 401, 403, 404),
  },
})

const peopleRoute = createRoute({
  method: 'get',
  path: '/people',
  tags,
  summary: 'Everyone who has done something, by name',
  responses: {
    200: jsonResponse(z.object({ items: z.array(z.string()) }), 'The names'),
    ...problemResponses(401, 403, 404),
  },
})

const exportRoute = createRoute({
  method: 'get',
  path: '/export',
  tags,
  summary: 'What has happened, as a CSV file for a spreadsheet',
  description: `The newest ${mostEventsExported} events that match; a file that leaves some out says so in its last line.`,
  request: {
    query: filterParameters.extend({
      language: z.enum(['nb', 'en']).optional().openapi({ description: 'As Accept-Language unless told' }),
    }),
  },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    ...problemResponses(400, 401, 403, 404),
  },
})

const verifyRoute = createRoute({
  method: 'get',
  path: '/verify',
  tags,
  summary: 'Whether the history is whole, a slice at a time',
  description: 'Ask again with `next` as the cursor until it is null. The first break ends the verification.',
  request: {
    query: z.object({
      cursor: z.string().max(10_000).optional(),
      head: z
        .string()
        .regex(notedHeadPattern)
        .optional()
        .openapi({ description: 'A head noted earlier, `sequence:hash`, that the chain must still hold' }),
    }),
  },
  responses: {
    200: jsonResponse(verdictSchema, 'How far it has come, and what it found'),
    ...problemResponses(400, 401, 403, 404),
  },
})

export const historyRoutes = createSubject()

addRoute(historyRoutes, 'history:feed', listRoute, async function listEvents(c) {
  const query = c.req.valid('query')
  const outcome = await perform(c, 'listEvents', { ...newestFirst(query), filter: filterOf(query) })
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(historyRoutes, 'history:feed', peopleRoute, async function listEventPeople(c) {
  return answer(c, await perform(c, 'listEventPeople', null), (people) => sendJson(people))
})

addRoute(historyRoutes, 'history:feed', exportRoute, async function exportEvents(c) {
  const { language = languageOf(c), ...query } = c.req.valid('query')
  const filter = filterOf(query)
  const file = await streamEvents(
    (before, limit) => perform(c, 'listEvents', { before, limit, filter }),
    language,
  )
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="rekkverk-historikk.csv"',
    'Cache-Control': 'no-store',
  }
  return answer(c, file, (body) => new Response(body, { headers }))
})

addRoute(historyRoutes, 'history:verify', verifyRoute, async function verifyEvents(c) {
  const { cursor = null, head } = c.req.valid('query')
  const [, sequence, hash] = notedHeadPattern.exec(head ?? '') ?? []
  const notedHead = sequence && hash ? { sequence: Number(sequence), hash } : null
  return answer(c, await perform(c, 'verifyEvents', { cursor, notedHead }), (verdict) => sendJson(verdict))
})
