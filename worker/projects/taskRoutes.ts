import { createRoute } from '@hono/zod-openapi'
import { taskListSchema } from '../../geodata/projects/task.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'

const tasksRoute = createRoute({
  method: 'get',
  path: '/',
  tags: ['tasks'],
  summary: 'What waits for whoever asks',
  description:
    'By what to do, the one that has waited longest or is most overdue first. Questions of clarification are not among them.',
  responses: {
    200: jsonResponse(taskListSchema.openapi('TaskList'), 'The tasks'),
    ...problemResponses(401, 403, 404),
  },
})

export const taskRoutes = createSubject()

addRoute(taskRoutes, 'checks:read', tasksRoute, async function listTasks(c) {
  return answer(c, await perform(c, 'listTasks', null), (tasks) => sendJson(tasks))
})
