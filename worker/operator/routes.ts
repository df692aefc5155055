import { createRoute, z } from '@hono/zod-openapi'
import type { Right } from '../../geodata/model/access.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { callerOf } from '../http/credentials.ts'
import { readActor } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { idParameter, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'
import { refuse } from '../operation.ts'
import { Ask } from './ask.ts'
import { beginBackup, endBackup, readBackupPage } from './backup.ts'
import { backupHeadSchema, backupPageSchema, cursorSchema } from './format.ts'
import { keptObjectNames } from './keptObjects.ts'
import { beginRestore, discardRestore, finishRestore, storePage } from './restore.ts'

const tags = ['operations']
const done = { 204: { description: 'Done' } }

const beginBackupRoute = createRoute({
  method: 'post',
  path: '/backups',
  tags,
  summary: 'Begin a backup: what there is to read, while writes wait',
  responses: {
    201: jsonResponse(z.object({ id: z.uuid(), head: backupHeadSchema }), 'The pages may be read'),
    ...problemResponses(401, 404, 409),
  },
})
const backupPageRoute = createRoute({
  method: 'post',
  path: '/backups/{id}/pages',
  tags,
  summary: 'Read a page of a table',
  description: 'Writes go on when no page has been asked for in 20 seconds; the backup is then begun anew.',
  request: {
    params: idParameter,
    ...jsonBody(z.object({ object: z.enum(keptObjectNames), table: z.string(), after: cursorSchema })),
  },
  responses: {
    200: jsonResponse(
      z.object({ rows: backupPageSchema.shape.rows, next: cursorSchema }),
      'About a megabyte of rows, and where the next page begins',
    ),
    ...problemResponses(401, 404, 409, 422),
  },
})
const endBackupRoute = createRoute({
  method: 'delete',
  path: '/backups/{id}',
  tags,
  summary: 'End a backup: writes go on',
  request: { params: idParameter },
  responses: { ...done, ...problemResponses(401, 404) },
})
const beginRestoreRoute = createRoute({
  method: 'post',
  path: '/restores',
  tags,
  summary: 'Begin a restore into an empty installation; nobody else is let in until it is finished',
  request: jsonBody(backupHeadSchema),
  responses: {
    201: jsonResponse(z.object({ id: z.uuid() }), 'Ready for pages'),
    ...problemResponses(401, 404, 409, 413, 422),
  },
})
const restorePageRoute = createRoute({
  method: 'post',
  path: '/restores/{id}/pages',
  tags,
  summary: 'Store a page of a table, after those before it',
  request: { params: idParameter, ...jsonBody(backupPageSchema) },
  responses: { ...done, ...problemResponses(401, 404, 409, 413, 422) },
})
const finishRestoreRoute = createRoute({
  method: 'post',
  path: '/restores/{id}/finish',
  tags,
  summary:
    'Make some more of what follows from the rows; ask again until it is finished, and people are let in',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(z.object({ finished: z.boolean() }), 'Whether people are let in'),
    ...problemResponses(401, 404, 409),
  },
})
const discardRestoreRoute = createRoute({
  method: 'delete',
  path: '/restores',
  tags,
  summary: 'Throw away an interrupted restore',
  responses: { ...done, ...problemResponses(401, 404) },
})

export const operatorRoutes = createSubject()

addRoute(operatorRoutes, 'operations:backup', beginBackupRoute, async function beginBackupHere(c) {
  const id = crypto.randomUUID()
  const begin = (ask: Ask) => beginBackup(ask, id, new Date())
  return asOperator(c, 'operations:backup', begin, (head) => sendJson({ id, head }, 201))
})

addRoute(operatorRoutes, 'operations:backup', backupPageRoute, async function readPage(c) {
  const input = { lease: c.req.valid('param').id, ...c.req.valid('json') }
  const read = (ask: Ask) => readBackupPage(ask, input)
  return asOperator(c, 'operations:backup', read, ({ json, next }) =>
    sendText(`{"rows":${json},"next":${JSON.stringify(next)}}`),
  )
})

addRoute(operatorRoutes, 'operations:backup', endBackupRoute, async function endBackupHere(c) {
  const { id } = c.req.valid('param')
  return asOperator(c, 'operations:backup', (ask) => endBackup(ask, id), sendDone)
})

addRoute(operatorRoutes, 'operations:restore', beginRestoreRoute, async function beginRestoreHere(c) {
  const id = crypto.randomUUID()
  const begin = (ask: Ask) => beginRestore(ask, id, c.req.valid('json'))
  return asOperator(c, 'operations:restore', begin, () => sendJson({ id }, 201))
})

addRoute(operatorRoutes, 'operations:restore', restorePageRoute, async function storePageHere(c) {
  const { id } = c.req.valid('param')
  return asOperator(c, 'operations:restore', (ask) => storePage(ask, id, c.req.valid('json')), sendDone)
})

addRoute(operatorRoutes, 'operations:restore', finishRestoreRoute, async function finishRestoreHere(c) {
  const { id } = c.req.valid('param')
  const finish = (ask: Ask) => finishRestore(ask, id)
  return asOperator(c, 'operations:restore', finish, (state) => sendJson(state))
})

addRoute(operatorRoutes, 'operations:restore', discardRestoreRoute, async function discardRestoreHere(c) {
  return asOperator(c, 'operations:restore', discardRestore, sendDone)
})

/** Asks the objects for whoever holds the operator's key; anyone else hears what an unknown path would have said. */
async function asOperator<Value>(
  c: RequestContext,
  right: Right,
  work: (ask: Ask) => Promise<Outcome<Value>>,
  send: (value: Value) => Response,
): Promise<Response> {
  const refused = refuse(await readActor(c), right)
  if (refused) return sendProblem(c, refused)
  return answer(c, await work(new Ask(c.env, callerOf(c))), send)
}

function sendText(json: string): Response {
  return new Response(json, { headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' } })
}

function sendDone(): Response {
  return new Response(null, { status: 204 })
}
