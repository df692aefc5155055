import { createRoute, z } from '@hono/zod-openapi'
import type { Language } from '../../geodata/model/language.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import { pictureHeight, pictureWidth } from '../../geodata/reports/mapPicture.ts'
import { type Report, reportSchema } from '../../geodata/reports/report.ts'
import { reportOf } from '../../geodata/reports/reportOf.ts'
import { municipalityName } from '../accounts/municipalityName.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { perform } from '../http/perform.ts'
import { answer, sendProblem } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { idParameter, jsonResponse, problemResponses } from '../http/schemas.ts'
import { contentDisposition, reportFileName } from './fileName.ts'
import { drawMap } from './mapMaterial.ts'
import type { ReportMaterial } from './service.ts'

const tags = ['reports']
const language = z.enum(['nb', 'en']).default('nb')
const query = z.object({ language: language.openapi({ param: { name: 'language', in: 'query' } }) })
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const file = (type: string, description: string) => ({
  200: { description, content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
  ...problemResponses(401, 403, 404),
})

const reportRoute = createRoute({
  method: 'get',
  path: '/{id}/report',
  tags,
  summary: 'The report of a check as content: sections, paragraphs and tables',
  request: { params: idParameter, query },
  responses: {
    200: jsonResponse(reportSchema.openapi('Report'), 'As the check stands'),
    ...problemResponses(401, 403, 404),
  },
})
const mapRoute = createRoute({
  method: 'get',
  path: '/{id}/map.svg',
  tags,
  summary: 'The map of the report, grid north up (EPSG:25832)',
  request: { params: idParameter, query },
  responses: file('image/svg+xml', 'A drawing'),
})
const wordRoute = createRoute({
  method: 'get',
  path: '/{id}/report.docx',
  tags,
  summary: 'The report as a Word file, in bokmål',
  request: { params: idParameter },
  responses: file(wordType, 'A Word file'),
})

/** Under `/api/checks`: what is made of a check for a case file. Everything is drawn and written here, outside the object. */
export const reportRoutes = createSubject()

addRoute(reportRoutes, 'checks:read', reportRoute, async function getReport(c) {
  const outcome = await perform(c, 'readReport', { id: c.req.valid('param').id, withMap: false })
  return answer(c, outcome, (material) => sendJson(writeReport(c, material, c.req.valid('query').language)))
})

addRoute(reportRoutes, 'checks:read', mapRoute, async function getMap(c) {
  const outcome = await perform(c, 'readReport', { id: c.req.valid('param').id, withMap: true })
  return answer(c, outcome, ({ map }) => {
    const svg = drawMap(map!, c.req.valid('query').language)
    return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' } })
  })
})

addRoute(reportRoutes, 'checks:read', wordRoute, async function getWordReport(c) {
  const outcome: Outcome<ReportMaterial> = await perform(c, 'readReport', {
    id: c.req.valid('param').id,
    withMap: true,
  })
  if (!outcome.ok) return sendProblem(c, outcome.problem)
  const { map, making } = outcome.value
  const report = writeReport(c, outcome.value, 'nb')
  // Large, and needed by nothing else: loaded with the first report.
  const [{ wordFile }, { pngOf }] = await Promise.all([import('./wordFile.ts'), import('./picture.ts')])
  const png = await pngOf(drawMap(map!, 'nb'))
  const pictures = new Map([['map', { png, width: pictureWidth, height: pictureHeight }]])
  return new Response(await wordFile(report, making.by, pictures), {
    headers: {
      'Content-Type': wordType,
      'Content-Disposition': contentDisposition(reportFileName('Sjekk', report.subject, report.madeOn)),
      'Cache-Control': 'no-store',
    },
  })
})

function writeReport(c: RequestContext, { basis, making }: ReportMaterial, language: Language): Report {
  return reportOf(basis, { ...making, municipality: municipalityName(c) }, language)
}
