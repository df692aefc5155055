import { createRoute, z } from '@hono/zod-openapi'
import {
  type Review,
  type ReviewMove,
  reviewMoves,
  reviewSchema,
  signatureVerdictSchema,
} from '../../geodata/model/review.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson } from '../http/representation.ts'
import { idParameter, ifMatchHeader, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['checks']
const review = reviewSchema.openapi('Review')

const readRoute = createRoute({
  method: 'get',
  path: '/{id}/review',
  tags,
  summary: 'Where a check stands between two people, and what is left before it can be sent or signed',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(review, 'The ETag is the number of steps'),
    ...problemResponses(401, 403, 404),
  },
})
const moveRoute = createRoute({
  method: 'post',
  path: '/{id}/review/{move}',
  tags,
  summary: 'Send a check to a second person, withdraw it, send it back or sign it',
  description:
    'If-Match is the number of steps you have seen, `"0"` before the first. Whoever sent a check can withdraw it; somebody else signs it or sends it back, which takes a comment. 409 with `errors` says what is left, a point a line.',
  request: {
    params: idParameter.extend({
      move: z.enum(reviewMoves).openapi({ param: { name: 'move', in: 'path' } }),
    }),
    headers: ifMatchHeader,
    ...jsonBody(
      z.object({
        comment: z.string().trim().max(4000).default(''),
        judged: z
          .string()
          .max(64)
          .optional()
          .openapi({ description: 'With `sign`: `judged` of the review you saw; 412 if that has changed' }),
      }),
    ),
  },
  responses: {
    200: jsonResponse(review, 'As it stands after the step'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428),
  },
})
const contentRoute = createRoute({
  method: 'get',
  path: '/{id}/content',
  tags,
  summary: 'What a signed check’s hash is made of, byte for byte',
  description:
    'SHA-256 of the answer’s body is the hash of the signature, as long as nothing has been changed. Not found until the check is signed.',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(z.object({ format: z.literal(1) }).loose(), 'Canonical JSON (RFC 8785)'),
    ...problemResponses(401, 403, 404),
  },
})
const signatureRoute = createRoute({
  method: 'get',
  path: '/{id}/signature',
  tags,
  summary: 'A signature computed anew from what is stored: whether it holds, and which parts differ',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(signatureVerdictSchema.openapi('Signature'), 'The verdict'),
    ...problemResponses(401, 403, 404),
  },
})

/** Under `/api/checks`: review, sign-off and the signature of one check. */
export const reviewRoutes = createSubject()

addRoute(reviewRoutes, 'checks:read', readRoute, async function readReview(c) {
  return answer(c, await perform(c, 'readReview', { checkId: c.req.valid('param').id }), sendReview)
})

addRoute(reviewRoutes, 'checks:review', moveRoute, async function moveReview(c) {
  const { id, move } = c.req.valid('param')
  const { comment, judged } = c.req.valid('json')
  const outcome = await perform(c, 'moveReview', {
    checkId: id,
    move: move as ReviewMove,
    comment,
    judged: judged ?? null,
    expectedSteps: expectedRevision(c),
  })
  return answer(c, outcome, sendReview)
})

addRoute(reviewRoutes, 'checks:read', contentRoute, async function readSignedContent(c) {
  const outcome = await perform(c, 'readSignedContent', { checkId: c.req.valid('param').id })
  return answer(c, outcome, (text) => {
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-cache' }
    return new Response(text, { headers })
  })
})

addRoute(reviewRoutes, 'checks:read', signatureRoute, async function verifySignature(c) {
  return answer(c, await perform(c, 'verifySignature', { checkId: c.req.valid('param').id }), (verdict) =>
    sendJson(verdict),
  )
})

function sendReview(stored: Review): Response {
  return sendJson(stored, 200, { ETag: `"${stored.steps.length}"` })
}
