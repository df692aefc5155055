import { createRoute } from '@hono/zod-openapi'
import { withSiteTasks } from '../../geodata/projects/siteTasks.ts'
import { taskListSchema } from '../../geodata/projects/task.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform, performInVault } from '../http/perform.ts'
import { sendProblem } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'

const tasksRoute = createRoute({
  method: 'get',
  path: '/',
  tags: ['tasks'],
  summary: 'What waits for whoever asks',
  description:
    'By what to do, the one that has waited longest or is most overdue first. To those with clearance also how many questions of clarification and sites wait for them, as numbers.',
  responses: {
    200: jsonResponse(taskListSchema.openapi('TaskList'), 'The tasks'),
    ...problemResponses(401, 403, 404),
  },
})

export const taskRoutes = createSubject()

addRoute(taskRoutes, 'checks:read', tasksRoute, async function listTasks(c) {
  const listed = await perform(c, 'listTasks', null)
  if (!listed.ok) return sendProblem(c, listed.problem)
  const { tasks, questions } = listed.value
  if (!questions) return sendJson(tasks)
  // Where the vault cannot be read, what else waits is shown all the same; its own pages say what is wrong.
  const counts = await performInVault(c, 'countSiteTasks', { questions })
  return sendJson(counts.ok ? withSiteTasks(tasks, counts.value) : tasks)
})
