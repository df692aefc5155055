import { createRoute, z } from '@hono/zod-openapi'
import { readCondition } from '../../geodata/checks/readCondition.ts'
import { editionSchema } from '../../geodata/model/checklistEdition.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform, refuseCaller } from '../http/perform.ts'
import { answer, languageOf, sendProblem } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'
import { condition, edition, versionLine, wholeChecklist } from './schemasOfRoutes.ts'

const tags = ['checklists']
const version = {
  params: z.object({ version: z.string().max(40).openapi({ example: '2026.2+3' }) }),
}

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The versions, newest first: the municipality’s editions, then the shared ones they are laid over',
  responses: {
    200: jsonResponse(z.object({ items: z.array(versionLine), next: z.null() }), 'Every version'),
    ...problemResponses(401, 403),
  },
})
const schemaRoute = createRoute({
  method: 'get',
  path: '/schema',
  tags,
  summary: 'JSON Schema of an edition, for those who write one in a file',
  responses: {
    200: { description: 'The schema', content: { 'application/schema+json': { schema: z.looseObject({}) } } },
    ...problemResponses(401, 403),
  },
})
const trialRoute = createRoute({
  method: 'post',
  path: '/trial',
  tags,
  summary: 'What a condition would come to for the projects there are',
  description:
    'Nothing is stored. Where there are more than 2,000 projects, or too much around them to measure at once, those last changed are tried: `total` of `existing`.',
  request: jsonBody(z.object({ appliesWhen: condition })),
  responses: {
    200: jsonResponse(
      z.object({
        applies: z.number().int(),
        unknown: z.number().int(),
        not: z.number().int(),
        total: z.number().int(),
        existing: z.number().int(),
        projects: z.array(z.object({ id: z.uuid(), name: z.string(), applies: z.string() })),
      }),
      'How many it applies to, and which',
    ),
    ...problemResponses(401, 403, 422, 429),
  },
})
const readRoute = createRoute({
  method: 'get',
  path: '/{version}',
  tags,
  summary: 'One version whole; `current` is what new checks run against',
  description: 'The hash in the list is SHA-256 over this, written as canonical JSON (RFC 8785).',
  request: version,
  responses: { 200: jsonResponse(wholeChecklist, 'The checklist'), ...problemResponses(401, 403, 404) },
})
const editionRoute = createRoute({
  method: 'get',
  path: '/{version}/edition',
  tags,
  summary:
    'What the municipality laid over the shared checklist in a version, as it can be sent to the draft',
  request: version,
  responses: { 200: jsonResponse(edition, 'The edition'), ...problemResponses(401, 403, 404) },
})
const withdrawRoute = createRoute({
  method: 'post',
  path: '/{version}/withdraw',
  tags,
  summary: 'Take an edition out of use; checks that ran against it keep it',
  request: { ...version, ...jsonBody(z.object({ reason: z.string().trim().min(1).max(2000) })) },
  responses: { 200: jsonResponse(versionLine, 'Withdrawn'), ...problemResponses(401, 403, 404, 409, 422) },
})

export const checklistRoutes = createSubject()

addRoute(checklistRoutes, 'checklists:read', listRoute, async function listChecklists(c) {
  const outcome = await perform(c, 'readChecklists', { language: languageOf(c) })
  return answer(c, outcome, (items) => sendJson({ items, next: null }))
})

// Made when somebody asks: it is the same until the next release.
let schema: string | null = null

addRoute(checklistRoutes, 'checklists:read', schemaRoute, async function readEditionSchema(c) {
  const refused = await refuseCaller(c)
  if (refused) return sendProblem(c, refused)
  schema ??= JSON.stringify(z.toJSONSchema(editionSchema, { reused: 'ref' }))
  return new Response(schema, {
    headers: { 'Content-Type': 'application/schema+json', 'Cache-Control': 'no-store' },
  })
})

addRoute(checklistRoutes, 'checklists:write', trialRoute, async function tryCondition(c) {
  const read = readCondition(c.req.valid('json').appliesWhen, 'appliesWhen')
  if (!read.ok) return sendProblem(c, (await refuseCaller(c)) ?? read.problem)
  const outcome = await perform(c, 'tryCondition', { appliesWhen: read.value })
  return answer(c, outcome, (trial) => sendJson(trial))
})

addRoute(checklistRoutes, 'checklists:read', readRoute, async function readChecklist(c) {
  const outcome = await perform(c, 'readChecklist', c.req.valid('param'))
  return answer(c, outcome, (value) => sendJson(value))
})

addRoute(checklistRoutes, 'checklists:read', editionRoute, async function readEdition(c) {
  const outcome = await perform(c, 'readEdition', c.req.valid('param'))
  return answer(c, outcome, (value) => sendJson(value))
})

addRoute(checklistRoutes, 'checklists:write', withdrawRoute, async function withdrawEdition(c) {
  const input = { ...c.req.valid('param'), ...c.req.valid('json') }
  return answer(c, await perform(c, 'withdrawEdition', input), (line) => sendJson(line))
})
