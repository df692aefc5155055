import { createRoute, z } from '@hono/zod-openapi'
import { v7 as uuidv7 } from 'uuid'
import { examineAttachment } from '../../geodata/attachments/examine.ts'
import { attachmentFaults } from '../../geodata/attachments/fault.ts'
import { cleanFileName } from '../../geodata/attachments/fileName.ts'
import {
  addedAttachmentSchema,
  attachmentSchema,
  attachmentSubjects,
  attachmentTypes,
} from '../../geodata/model/attachment.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import { knownEtag, sendJson, sendNothing } from '../http/representation.ts'
import { idParameter, jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'
import { contentDisposition } from './disposition.ts'
import { headOf, loosenFile, readFile, settleFiles, storeFile } from './files.ts'

const tags = ['attachments']
const bytes = z.string().openapi({ format: 'binary' })
const files = Object.fromEntries(attachmentTypes.codes.map((type) => [type, { schema: bytes }]))
const placeParameters = z.object({
  subject: attachmentSubjects.schema.openapi({ description: 'What kind of thing the file lies with' }),
  id: z.uuid().openapi({ description: 'Its id' }),
})

const addRouteOf = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Attach a file',
  description:
    'The body is the file itself, with its own Content-Type: PDF, PNG, JPEG or WebP, at most 20 MB. Position and camera information are taken out of pictures before they are stored; a PDF is stored as it is.',
  request: {
    query: placeParameters.extend({
      point: z.string().max(40).optional().openapi({
        description:
          'The point of the check, the inspection, fault or deviation, or the permission of the sign; left out for all of it',
      }),
      name: z.string().min(1).max(1000).openapi({ description: 'What the file is called' }),
    }),
    body: { required: true, content: files },
  },
  responses: {
    201: jsonResponse(
      addedAttachmentSchema.openapi('AddedAttachment'),
      'As stored, and what was done with it',
    ),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
})
const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'What is attached to something, oldest first',
  request: { query: placeParameters },
  responses: {
    200: jsonResponse(pageOf(attachmentSchema.openapi('Attachment')), 'All of it'),
    ...problemResponses(401, 404),
  },
})
const readRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'The file itself',
  request: { params: idParameter },
  responses: {
    200: { description: 'The bytes as stored', content: files },
    304: { description: 'Unchanged, as a file always is' },
    ...problemResponses(401, 404),
  },
})
const removeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Remove a file for good; that it was there stays in the history',
  request: { params: idParameter },
  responses: { 204: { description: 'Removed' }, ...problemResponses(401, 403, 404, 409) },
})

export const attachmentRoutes = createSubject()

addRoute(attachmentRoutes, 'attachments:write', addRouteOf, async function addAttachment(c) {
  const { subject, id: subjectId, point = null, name } = c.req.valid('query')
  const place = { subject, subjectId, point }
  const admitted = await perform(c, 'admitAttachment', place)
  if (!admitted.ok) return sendProblem(c, admitted.problem)
  const body = new Uint8Array(await c.req.arrayBuffer())
  const examined = examineAttachment(body, (c.req.header('Content-Type') ?? '').toLowerCase())
  if (!examined.ok) return refuseFile(c, examined.fault)
  const { type, notes } = examined
  const head = headOf(uuidv7(), examined.bytes)
  const stored = await storeFile(c.env, head, examined.bytes)
  const file = { ...head, type, name: cleanFileName(name, type) }
  const added = stored.ok ? await perform(c, 'addAttachment', { place, file }) : stored
  await settle(c, [head.id, ...(stored.ok ? stored.value : [])])
  return answer(c, added, (attachment) => sendJson({ ...attachment, notes }, 201))
})

addRoute(attachmentRoutes, 'attachments:read', listRoute, async function listAttachments(c) {
  const { subject, id: subjectId } = c.req.valid('query')
  const outcome = await perform(c, 'listAttachments', { subject, subjectId, point: null })
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(attachmentRoutes, 'attachments:read', readRoute, async function readAttachment(c) {
  const found = await perform(c, 'readAttachment', c.req.valid('param'))
  if (!found.ok) return sendProblem(c, found.problem)
  const { name, type, sha256 } = found.value
  // It never changes, but who may see it can: so it is asked for each time.
  const headers = { ETag: `"${sha256}"`, 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Authorization' }
  if (knownEtag(c) === headers.ETag) return new Response(null, { status: 304, headers })
  return answer(c, await readFile(c.env, found.value), (stream) => {
    const kind = type.startsWith('image/') ? 'inline' : 'attachment'
    return new Response(stream, {
      headers: {
        ...headers,
        'Content-Type': type,
        'Content-Disposition': contentDisposition(kind, name),
        // Somebody else's content, so it may do nothing at all, whatever a browser takes it for.
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    })
  })
})

addRoute(attachmentRoutes, 'attachments:write', removeRoute, async function removeAttachment(c) {
  const { id } = c.req.valid('param')
  const admitted = await perform(c, 'admitRemoval', { id })
  if (!admitted.ok) return sendProblem(c, admitted.problem)
  const loosened = await loosenFile(c.env, id)
  if (!loosened.ok) return sendProblem(c, loosened.problem)
  const removed = await perform(c, 'removeAttachment', { id })
  await settle(c, [id])
  return sendNothing(c, removed)
})

/** Keeps or lets go of the bytes, by what the municipality's object says; where that fails, a later write does it. */
async function settle(c: RequestContext, ids: string[]): Promise<void> {
  try {
    const standing = await perform(c, 'standingAttachments', { ids })
    if (standing.ok) await settleFiles(c.env, ids, standing.value)
  } catch (error) {
    console.error(
      JSON.stringify({ attachments: 'not settled yet', requestId: c.get('requestId'), error: String(error) }),
    )
  }
}

function refuseFile(c: RequestContext, fault: keyof typeof attachmentFaults): Response {
  const message = attachmentFaults[fault]
  if (fault === 'too_large') return sendProblem(c, { code: 'too-large', detail: message })
  return sendProblem(c, {
    code: 'invalid',
    detail: message,
    errors: [{ field: 'file', code: fault, message }],
  })
}
