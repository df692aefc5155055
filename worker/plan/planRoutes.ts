import { createRoute } from '@hono/zod-openapi'
import { actionPlanSchema } from '../../geodata/model/actionPlan.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendStored } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['plan']
const actionPlan = actionPlanSchema.openapi('ActionPlan')

const getRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'The action plan in force, with all its measures and actors',
  responses: { 200: jsonResponse(actionPlan, 'The plan'), ...problemResponses(401, 403) },
})

/** Under `/api/plan`. */
export const planRoutes = createSubject()

addRoute(planRoutes, 'plan:read', getRoute, async function readPlan(c) {
  return answer(c, await perform(c, 'readPlan', null), (plan) => sendStored(plan))
})
