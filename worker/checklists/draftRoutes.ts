import { createRoute, z } from '@hono/zod-openapi'
import { readDraft } from '../../geodata/checklists/readEdition.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { perform, refuseCaller } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import { expectedRevision, sendJson, sendNothing, sendStored } from '../http/representation.ts'
import { ifMatchHeader, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'
import type { Draft } from './drafts.ts'
import { draft, edition, versionLine } from './schemasOfRoutes.ts'

const tags = ['checklists']
const guarded = { headers: ifMatchHeader }
const refusals = problemResponses(401, 403, 404, 409, 412, 422, 428)

const readRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The draft of the municipality’s next edition',
  responses: {
    200: jsonResponse(draft.nullable(), 'The draft; null where there is none'),
    ...problemResponses(401, 403),
  },
})
const startRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Start a draft from the edition in force',
  responses: { 201: jsonResponse(draft, 'Started'), ...problemResponses(401, 403, 409) },
})
const saveRoute = createRoute({
  method: 'put',
  path: '/',
  tags,
  summary: 'Save the draft, also from a file',
  description: 'May be half written. Saving takes a validation back.',
  request: { ...guarded, ...jsonBody(edition) },
  responses: { 200: jsonResponse(draft, 'Saved'), ...refusals, ...problemResponses(413) },
})
const discardRoute = createRoute({
  method: 'delete',
  path: '/',
  tags,
  summary: 'Discard the draft',
  request: guarded,
  responses: { 204: { description: 'Discarded' }, ...refusals },
})
const validateRoute = createRoute({
  method: 'post',
  path: '/validate',
  tags,
  summary: 'Hold the draft to the rules; what is wrong is named by field',
  request: guarded,
  responses: { 200: jsonResponse(draft, 'It may be published as it is'), ...refusals },
})
const rebaseRoute = createRoute({
  method: 'post',
  path: '/rebase',
  tags,
  summary: 'Lay the draft over the newest shared version',
  request: guarded,
  responses: {
    200: jsonResponse(
      draft.extend({
        dropped: z.array(z.string()).openapi({ description: 'Hidden points that are no longer there' }),
      }),
      'Laid over the newest version',
    ),
    ...refusals,
  },
})
const publishRoute = createRoute({
  method: 'post',
  path: '/publish',
  tags,
  summary: 'Publish the validated draft as the edition that new checks run against',
  request: { ...guarded, ...jsonBody(z.object({ summary: z.string().trim().min(1).max(2000) })) },
  responses: { 201: jsonResponse(versionLine, 'Published'), ...refusals },
})

export const checklistDraftRoutes = createSubject()

function sendDraft(c: RequestContext, outcome: Outcome<Draft>, status: 200 | 201 = 200): Response {
  return answer(c, outcome, (value) => sendStored(value, status))
}

addRoute(checklistDraftRoutes, 'checklists:write', readRoute, async function readChecklistDraft(c) {
  const outcome = await perform(c, 'readDraft', null)
  return answer(c, outcome, (value) => sendJson(value, 200, value ? { ETag: `"${value.revision}"` } : {}))
})

addRoute(checklistDraftRoutes, 'checklists:write', startRoute, async function startChecklistDraft(c) {
  return sendDraft(c, await perform(c, 'startDraft', null), 201)
})

addRoute(checklistDraftRoutes, 'checklists:write', saveRoute, async function saveChecklistDraft(c) {
  const read = readDraft(c.req.valid('json'))
  if (!read.ok) return sendProblem(c, (await refuseCaller(c)) ?? read.problem)
  const input = { document: read.value, expectedRevision: expectedRevision(c) }
  return sendDraft(c, await perform(c, 'saveDraft', input))
})

addRoute(checklistDraftRoutes, 'checklists:write', discardRoute, async function discardChecklistDraft(c) {
  return sendNothing(c, await perform(c, 'discardDraft', { expectedRevision: expectedRevision(c) }))
})

addRoute(checklistDraftRoutes, 'checklists:write', validateRoute, async function validateChecklistDraft(c) {
  return sendDraft(c, await perform(c, 'validateDraft', { expectedRevision: expectedRevision(c) }))
})

addRoute(checklistDraftRoutes, 'checklists:write', rebaseRoute, async function rebaseChecklistDraft(c) {
  return sendDraft(c, await perform(c, 'rebaseDraft', { expectedRevision: expectedRevision(c) }))
})

addRoute(checklistDraftRoutes, 'checklists:write', publishRoute, async function publishChecklistDraft(c) {
  const input = { ...c.req.valid('json'), expectedRevision: expectedRevision(c) }
  return answer(c, await perform(c, 'publishDraft', input), (line) => sendJson(line, 201))
})
