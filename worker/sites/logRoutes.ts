import { createRoute } from '@hono/zod-openapi'
import { defaultLimit } from '../../geodata/model/page.ts'
import { openingSchema } from '../../geodata/sites/opening.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { performInVault } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, pageOf, pageParameters, problemResponses } from '../http/schemas.ts'
import { lookSchema } from './looks.ts'

const tags = ['site-log']
const request = { query: pageParameters }

const openingsRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary:
    'Who opened the sites, when and for what, newest first; how many there were for those with clearance',
  request,
  responses: { 200: jsonResponse(pageOf(openingSchema), 'A page'), ...problemResponses(401, 404, 503) },
})
const looksRoute = createRoute({
  method: 'get',
  path: '/looks',
  tags,
  summary: 'Every look at sites, newest first',
  description: 'For those who may read the log and have site clearance too: it tells which sites.',
  request,
  responses: { 200: jsonResponse(pageOf(lookSchema), 'A page'), ...problemResponses(401, 404, 503) },
})

export const siteLogRoutes = createSubject()

const pageInput = ({ limit = defaultLimit, cursor }: { limit?: number; cursor?: string }) => ({
  limit,
  cursor: cursor === undefined ? null : Number(cursor),
})

addRoute(siteLogRoutes, 'site-log:read', openingsRoute, async function listOpenings(c) {
  const outcome = await performInVault(c, 'listOpenings', pageInput(c.req.valid('query')))
  return answer(c, outcome, (page) => sendJson(page))
})

addRoute(siteLogRoutes, 'sites:read', looksRoute, async function listLooks(c) {
  const outcome = await performInVault(c, 'listLooks', pageInput(c.req.valid('query')))
  return answer(c, outcome, (page) => sendJson(page))
})
