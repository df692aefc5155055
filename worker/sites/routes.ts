import { createRoute, z } from '@hono/zod-openapi'
import { revisionSchema } from '../../geodata/model/history.ts'
import { defaultLimit } from '../../geodata/model/page.ts'
import { newOpeningSchema, openingSchema } from '../../geodata/sites/opening.ts'
import { givenClosingReasonSchema, type Site, siteProperties, siteSchema } from '../../geodata/sites/site.ts'
import { addRoute, createSubject, type RequestContext } from '../http/app.ts'
import { perform, performInVault } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { expectedRevision, sendJson, sendNothing } from '../http/representation.ts'
import {
  idParameter,
  ifMatchHeader,
  jsonBody,
  jsonResponse,
  pageOf,
  pageParameters,
  problemResponses,
} from '../http/schemas.ts'
import type { Reference } from '../things/references.ts'
import type { SiteInput } from './checkSite.ts'

/*
 * Sites of concern, for those with clearance; everyone else is answered as if none of this existed. No answer may lie
 * in a cache.
 */

// Read as it comes: the vault judges area, attributes and texts together, so that every fault is named at once.
export const drawing = z
  .unknown()
  .optional()
  .openapi({
    type: 'object',
    description: 'GeoJSON geometry in longitude and latitude; it is widened to whole cells of 100 m',
    example: { type: 'Point', coordinates: [6.2, 64.8] },
  })
const site = siteSchema.openapi('Site')
const widened = z.boolean().openapi({ description: 'The drawing was narrower than a site can be' })
const registeredSite = siteSchema.extend({ widened }).openapi('RegisteredSite')
const textConfirmed = z
  .boolean()
  .optional()
  .openapi({ description: 'The remarks on the texts have been read, and the texts are meant' })
const siteInput = z
  .object({
    geometry: drawing,
    properties: z.record(z.string(), z.unknown()).optional(),
    textConfirmed,
  })
  .openapi('SiteInput')

const tags = ['sites']
const closed = problemResponses(401, 403, 404, 503)
const guarded = problemResponses(401, 403, 404, 412, 428, 503)
const target = { params: idParameter, headers: ifMatchHeader }

const readOpeningRoute = createRoute({
  method: 'get',
  path: '/openings/today',
  tags,
  summary: 'Whether you have said today what you use the sites for',
  responses: { 200: jsonResponse(z.object({ opened: z.boolean() }), 'Whether'), ...closed },
})
const openRoute = createRoute({
  method: 'post',
  path: '/openings',
  tags,
  summary: 'Say what you use the sites for today',
  request: jsonBody(newOpeningSchema),
  responses: { 201: jsonResponse(openingSchema, 'The line in the log'), ...closed, ...problemResponses(422) },
})
const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Every site, closed ones too',
  description: 'Needs a purpose of the day (problem `purpose-required`). Every look is on record.',
  responses: { 200: jsonResponse(z.object({ items: z.array(site) }), 'All of them'), ...closed },
})
const createSiteRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Register a site',
  request: jsonBody(siteInput),
  responses: { 201: jsonResponse(registeredSite, 'Registered'), ...closed, ...problemResponses(422) },
})
const getRoute = createRoute({
  method: 'get',
  path: '/{id}',
  tags,
  summary: 'Read a site',
  request: { params: idParameter },
  responses: { 200: jsonResponse(site, 'As it stands'), ...closed },
})
const changeRoute = createRoute({
  method: 'patch',
  path: '/{id}',
  tags,
  summary: 'Change a site',
  description: 'Only the attributes sent are changed; without a geometry the area stays.',
  request: { ...target, ...jsonBody(siteInput) },
  responses: { 200: jsonResponse(registeredSite, 'Changed'), ...guarded, ...problemResponses(422) },
})
const closeRoute = createRoute({
  method: 'post',
  path: '/{id}/close',
  tags,
  summary: 'Close a site',
  request: { ...target, ...jsonBody(z.object({ reason: givenClosingReasonSchema })) },
  responses: { 200: jsonResponse(site, 'Closed'), ...guarded, ...problemResponses(422) },
})
const reopenRoute = createRoute({
  method: 'post',
  path: '/{id}/reopen',
  tags,
  summary: 'Reopen a closed site',
  request: target,
  responses: { 200: jsonResponse(site, 'Reopened'), ...guarded, ...problemResponses(422) },
})
const eraseRoute = createRoute({
  method: 'post',
  path: '/{id}/erase',
  tags,
  summary: 'Erase a site and all its versions for good',
  request: target,
  responses: { 204: { description: 'Erased' }, ...guarded },
})
const historyRoute = createRoute({
  method: 'get',
  path: '/{id}/history',
  tags,
  summary: 'The versions of a site, newest first',
  request: { params: idParameter, query: pageParameters },
  responses: { 200: jsonResponse(pageOf(revisionSchema), 'A page'), ...closed },
})

export const siteRoutes = createSubject()

addRoute(siteRoutes, 'sites:read', readOpeningRoute, async function readOpeningToday(c) {
  return answer(c, await performInVault(c, 'readOpeningToday', null), (state) => sendJson(state))
})

addRoute(siteRoutes, 'sites:read', openRoute, async function openSites(c) {
  const outcome = await performInVault(c, 'openSites', c.req.valid('json'))
  return answer(c, outcome, (line) => sendJson(line, 201))
})

addRoute(siteRoutes, 'sites:read', listRoute, async function listSites(c) {
  return answer(c, await performInVault(c, 'listSites', null), (list) => sendJson(list))
})

addRoute(siteRoutes, 'sites:write', createSiteRoute, async function createSite(c) {
  const input = c.req.valid('json')
  const outcome = await performInVault(c, 'createSite', async () => ({
    input,
    missing: await missingThings(c, input),
  }))
  return answer(c, outcome, (value) => sendSite(value, 201, { Location: `/api/sites/${value.id}` }))
})

addRoute(siteRoutes, 'sites:read', getRoute, async function getSite(c) {
  const outcome = await performInVault(c, 'getSite', { id: c.req.valid('param').id })
  return answer(c, outcome, (value) => sendSite(value))
})

addRoute(siteRoutes, 'sites:write', changeRoute, async function changeSite(c) {
  const input = c.req.valid('json')
  const outcome = await performInVault(c, 'changeSite', async () => ({
    ...targetOf(c, c.req.valid('param').id),
    input,
    missing: await missingThings(c, input),
  }))
  return answer(c, outcome, (value) => sendSite(value))
})

addRoute(siteRoutes, 'sites:write', closeRoute, async function closeSite(c) {
  const { reason } = c.req.valid('json')
  const outcome = await performInVault(c, 'closeSite', { ...targetOf(c, c.req.valid('param').id), reason })
  return answer(c, outcome, (value) => sendSite(value))
})

addRoute(siteRoutes, 'sites:write', reopenRoute, async function reopenSite(c) {
  const outcome = await performInVault(c, 'reopenSite', targetOf(c, c.req.valid('param').id))
  return answer(c, outcome, (value) => sendSite(value))
})

addRoute(siteRoutes, 'sites:write', eraseRoute, async function eraseSite(c) {
  return sendNothing(c, await performInVault(c, 'eraseSite', targetOf(c, c.req.valid('param').id)))
})

addRoute(siteRoutes, 'sites:read', historyRoute, async function siteHistory(c) {
  const { limit = defaultLimit, cursor } = c.req.valid('query')
  const input = { id: c.req.valid('param').id, limit, cursor: cursor === undefined ? null : Number(cursor) }
  return answer(c, await performInVault(c, 'siteHistory', input), (page) => sendJson(page))
})

function targetOf(c: RequestContext, id: string) {
  return { id, expectedRevision: expectedRevision(c) }
}

function sendSite(value: Site, status = 200, headers: Record<string, string> = {}): Response {
  return sendJson(value, status, { ...headers, ETag: `"${value.revision}"` })
}

/** Those of the things, safeguards and signs it is linked to that are not there; the register is asked, and keeps nothing of it. */
async function missingThings(c: RequestContext, { properties }: SiteInput): Promise<Reference[]> {
  const linked = siteProperties.shape.linked.safeParse(properties?.linked)
  const safeguards = siteProperties.shape.safeguards.safeParse(properties?.safeguards)
  const signs = siteProperties.shape.signs.safeParse(properties?.signs)
  const references: Reference[] = [
    ...(linked.data ?? []),
    ...(safeguards.data ?? []).map((id) => ({ collection: 'safeguards' as const, id })),
    ...(signs.data ?? []).map((id) => ({ collection: 'signs' as const, id })),
  ]
  if (references.length === 0) return []
  const outcome = await perform(c, 'missingThings', { references })
  return outcome.ok ? outcome.value : references
}
