import { createRoute, z } from '@hono/zod-openapi'
import type { Language } from '../../geodata/model/language.ts'
import type { PlanReport } from '../../geodata/model/planReport.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import { figuresCsv } from '../../geodata/plan-reports/figuresCsv.ts'
import { planReportOf } from '../../geodata/plan-reports/planReportOf.ts'
import { reportSchema } from '../../geodata/reports/report.ts'
import { municipalityName } from '../accounts/municipalityName.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { idParameter, jsonResponse, problemResponses } from '../http/schemas.ts'
import { contentDisposition, reportFileName } from '../reports/fileName.ts'

const tags = ['plan-reports']
const language = z.enum(['nb', 'en']).default('nb')
const query = z.object({ language: language.openapi({ param: { name: 'language', in: 'query' } }) })
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const file = (type: string, description: string) => ({
  200: { description, content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
  ...problemResponses(400, 401, 403, 404),
})
/** What is made of a draft is other the next time. */
const fresh = { 'Cache-Control': 'no-store' }
const plotFile = z
  .string()
  .regex(/^[a-z_]{1,40}\.svg$/)
  .openapi({ description: 'The code of an indicator: `conditions.svg`', example: 'conditions.svg' })

const contentRoute = createRoute({
  method: 'get',
  path: '/{id}/content',
  tags,
  summary: 'The report as content: sections, paragraphs, plots and tables',
  request: { params: idParameter, query },
  responses: {
    200: jsonResponse(reportSchema.openapi('PlanReportDocument'), 'As it stands'),
    ...problemResponses(400, 401, 403, 404),
  },
})
const wordRoute = createRoute({
  method: 'get',
  path: '/{id}/report.docx',
  tags,
  summary: 'The report as a Word file, in bokmål',
  request: { params: idParameter },
  responses: file(wordType, 'A Word file'),
})
const figuresRoute = createRoute({
  method: 'get',
  path: '/{id}/figures.csv',
  tags,
  summary: 'The frozen figures as a table, with semicolons and their definitions',
  request: { params: idParameter, query },
  responses: file('text/csv', 'A table'),
})
const plotRoute = createRoute({
  method: 'get',
  path: '/{id}/plots/{file}',
  tags,
  summary: 'The plot of one figure, as it is printed',
  request: { params: idParameter.extend({ file: plotFile }), query },
  responses: file('image/svg+xml', 'A drawing'),
})

/** Under `/api/plan-reports`: what is made of a report. Everything is drawn and written here, outside the object. */
export const planReportFileRoutes = createSubject()

addRoute(planReportFileRoutes, 'plan-reports:read', contentRoute, async function getContent(c) {
  const outcome = await perform(c, 'getPlanReport', { id: c.req.valid('param').id })
  return answer(c, outcome, (report) =>
    sendJson(planReportOf(report, municipalityName(c), c.req.valid('query').language)),
  )
})

addRoute(planReportFileRoutes, 'plan-reports:read', wordRoute, async function getWordFile(c) {
  const outcome: Outcome<PlanReport> = await perform(c, 'getPlanReport', { id: c.req.valid('param').id })
  if (!outcome.ok) return sendProblem(c, outcome.problem)
  const content = planReportOf(outcome.value, municipalityName(c), 'nb')
  // Large, and needed by nothing else: loaded with the first report.
  const [{ wordFile }, { pngOf }, { drawPlots }] = await Promise.all([
    import('../reports/wordFile.ts'),
    import('../reports/picture.ts'),
    import('./drawn.ts'),
  ])
  const pictures = new Map()
  for (const [code, { svg, ...size }] of drawPlots(outcome.value, 'nb'))
    pictures.set(code, { png: await pngOf(svg), ...size })
  // Those who read it outside are told which municipality it is from, not which person.
  const word = await wordFile(content, content.municipality, pictures, { isLong: true })
  const name = reportFileName('', content.title, content.madeOn)
  return new Response(word, {
    headers: { 'Content-Type': wordType, 'Content-Disposition': contentDisposition(name), ...fresh },
  })
})

addRoute(planReportFileRoutes, 'plan-reports:read', figuresRoute, async function getFigures(c) {
  const outcome = await perform(c, 'getPlanReport', { id: c.req.valid('param').id })
  return answer(c, outcome, (report) => sendFigures(report, c.req.valid('query').language))
})

addRoute(planReportFileRoutes, 'plan-reports:read', plotRoute, async function getPlot(c) {
  const { id, file } = c.req.valid('param')
  const outcome: Outcome<PlanReport> = await perform(c, 'getPlanReport', { id })
  if (!outcome.ok) return sendProblem(c, outcome.problem)
  const { drawPlots } = await import('./drawn.ts')
  const code = file.replace(/\.svg$/, '')
  const drawn = drawPlots(outcome.value, c.req.valid('query').language, code).get(code)
  if (!drawn) return sendProblem(c, { code: 'not-found' })
  return new Response(drawn.svg, { headers: { 'Content-Type': 'image/svg+xml', ...fresh } })
})

export function sendFigures(report: PlanReport, told: Language, cache = 'no-store'): Response {
  const name = reportFileName('Tall', report.title, report.frozen.indicators.today).replace(/docx$/, 'csv')
  return new Response(figuresCsv(report, told), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(name),
      'Cache-Control': cache,
    },
  })
}
