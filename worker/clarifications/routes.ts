import { createRoute, z } from '@hono/zod-openapi'
import {
  clarificationAnswerInputSchema,
  clarificationAnswerSchema,
  clarificationSchema,
} from '../../geodata/clarifications/clarification.ts'
import {
  openedQuestionSchema,
  type QueuedQuestion,
  queuedQuestionSchema,
} from '../../geodata/clarifications/question.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { perform, performInVault } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import {
  expectedRevision,
  knownEtag,
  sendJson,
  sendRepresentation,
  sendStored,
} from '../http/representation.ts'
import { idParameter, ifMatchHeader, jsonBody, jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['clarifications']

const readRoute = createRoute({
  method: 'get',
  path: '/{id}/clarification',
  tags,
  summary: 'A project’s clarification: waiting, or the answer',
  description:
    'Every project is asked about, and asked about anew when its area changes. Answers are let out at fixed instants, in the order asked, and none before `earliestAt`.',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(clarificationSchema.openapi('Clarification'), 'As it stands'),
    304: { description: 'Unchanged' },
    ...problemResponses(401, 404),
  },
})

/** Under `/api/projects`: what those who plan see. */
export const projectClarificationRoutes = createSubject()

addRoute(projectClarificationRoutes, 'clarifications:read', readRoute, async function readClarification(c) {
  const input = { projectId: c.req.valid('param').id, knownEtag: knownEtag(c) }
  return sendRepresentation(c, await perform(c, 'readClarification', input))
})

const answerModel = clarificationAnswerSchema.openapi('ClarificationAnswer')

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Questions that wait, in the order asked',
  responses: {
    200: jsonResponse(z.object({ items: z.array(queuedQuestionSchema), next: z.null() }), 'All of them'),
    ...problemResponses(401, 403, 404, 503),
  },
})
const openRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'One question with the sites near it and the system’s proposal; the look is recorded',
  request: { params: idParameter },
  responses: {
    200: jsonResponse(
      openedQuestionSchema.extend({ answer: answerModel.nullable() }),
      'The question; the ETag is that of the answer',
    ),
    ...problemResponses(401, 403, 404, 503),
  },
})
const answerRoute = createRoute({
  method: 'put',
  path: '/{id}/answer',
  tags,
  summary: 'Answer a question; can be changed until the answer is let out',
  description: 'If-Match is the revision of the answer you have seen, `"0"` for the first.',
  request: { params: idParameter, headers: ifMatchHeader, ...jsonBody(clarificationAnswerInputSchema) },
  responses: {
    200: jsonResponse(answerModel, 'The answer as it stands in the vault'),
    ...problemResponses(401, 403, 404, 409, 412, 422, 428, 503),
  },
})

/** Under `/api/clarifications`: the queue of those with clearance. */
export const clarificationRoutes = createSubject()

addRoute(clarificationRoutes, 'clarification-queue:read', listRoute, async function listClarifications(c) {
  return answer(c, await readQueue(c), (items) => sendJson({ items, next: null }))
})

async function readQueue(c: RequestContext): Promise<Outcome<QueuedQuestion[]>> {
  const questions = await perform(c, 'listWaitingQuestions', null)
  if (!questions.ok) return questions
  const ids = questions.value.map(({ id }) => id)
  const answered = await performInVault(c, 'listAnsweredQuestions', { ids })
  if (!answered.ok) return answered
  return success(
    questions.value.map((question) => ({ ...question, answered: answered.value[question.id] ?? null })),
  )
}

addRoute(clarificationRoutes, 'clarification-queue:read', openRoute, async function openClarification(c) {
  const question = await perform(c, 'readQuestion', { id: c.req.valid('param').id })
  if (!question.ok) return sendProblem(c, question.problem)
  const { id, area } = question.value
  return answer(c, await performInVault(c, 'lookAtQuestion', { id, area }), (look) =>
    sendJson({ ...question.value, ...look }, 200, { ETag: `"${look.answer?.revision ?? 0}"` }),
  )
})

addRoute(
  clarificationRoutes,
  'clarification-queue:answer',
  answerRoute,
  async function answerClarification(c) {
    const question = await perform(c, 'readQuestion', { id: c.req.valid('param').id })
    if (!question.ok) return sendProblem(c, question.problem)
    const { id, area } = question.value
    const input = { id, area, input: c.req.valid('json'), expectedRevision: expectedRevision(c) }
    return answer(c, await performInVault(c, 'answerQuestion', input), (given) => sendStored(given))
  },
)
