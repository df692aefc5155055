import { createRoute, z } from '@hono/zod-openapi'
import { openFiguresSchema } from '../../geodata/model/planReport.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'
import { sendFigures } from './fileRoutes.ts'

const tags = ['plan-reports']
const cache = 'public, max-age=300'

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Open data: reports to the council whose figures anyone may fetch',
  responses: { 200: jsonResponse(pageOf(openFiguresSchema), 'All of them') },
})
const figuresRoute = createRoute({
  method: 'get',
  path: '/{file}',
  tags,
  summary: 'Open data: the figures of a report to the council, with their definitions',
  request: {
    params: z.object({
      file: z
        .string()
        .regex(/^[0-9a-f-]{36}\.csv$/)
        .openapi({ description: 'The id of the report: `{id}.csv`' }),
    }),
    query: z.object({
      language: z
        .enum(['nb', 'en'])
        .default('nb')
        .openapi({ param: { name: 'language', in: 'query' } }),
    }),
  },
  responses: {
    200: {
      description: 'A table',
      content: { 'text/csv': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problemResponses(400, 404),
  },
})

/** Under `/api/open/plan-figures`: for everyone, without signing in. */
export const openFigureRoutes = createSubject()

addRoute(openFigureRoutes, 'public', listRoute, async function listOpenFigures(c) {
  return answer(c, await perform(c, 'listOpenFigures', null), (page) =>
    sendJson(page, 200, { 'Cache-Control': cache }),
  )
})
addRoute(openFigureRoutes, 'public', figuresRoute, async function readOpenFigures(c) {
  const { file } = c.req.valid('param')
  const outcome = await perform(c, 'readOpenFigures', { id: file.replace(/\.csv$/, '') })
  return answer(c, outcome, (report) => sendFigures(report, c.req.valid('query').language, cache))
})
