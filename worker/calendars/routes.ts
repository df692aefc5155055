import { createRoute, z } from '@hono/zod-openapi'
import { calendarSchema, createdCalendarSchema, newCalendarSchema } from '../../geodata/model/calendarFeed.ts'
import { newSecret } from '../accounts/secret.ts'
import { addRoute, createSubject } from '../http/app.ts'
import { originOf } from '../http/host.ts'
import { perform } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson, sendNothing } from '../http/representation.ts'
import { idParameter, jsonBody, jsonResponse, pageOf, problemResponses } from '../http/schemas.ts'
import { calendarFile } from './ics.ts'

const tags = ['calendars']

const listRoute = createRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'Your calendar addresses, newest first, without what is secret in them',
  responses: {
    200: jsonResponse(pageOf(calendarSchema.openapi('Calendar')), 'All of them'),
    ...problemResponses(401, 403, 404),
  },
})
const makeRoute = createRoute({
  method: 'post',
  path: '/',
  tags,
  summary: 'Make an address that a calendar program reads due dates from',
  description:
    'The address is in this answer only. Whoever has it can read the calendar, for as long as you may and until you delete it.',
  request: jsonBody(newCalendarSchema),
  responses: {
    201: jsonResponse(createdCalendarSchema.openapi('CreatedCalendar'), 'With the address'),
    ...problemResponses(401, 403, 404, 422, 429),
  },
})
const revokeRoute = createRoute({
  method: 'delete',
  path: '/{id}',
  tags,
  summary: 'Delete one of your addresses; it stops working at once',
  request: { params: idParameter },
  responses: { 204: { description: 'Deleted' }, ...problemResponses(401, 403, 404) },
})
const readRoute = createRoute({
  method: 'get',
  path: '/{file}',
  tags,
  summary: 'The calendar itself (RFC 5545), for calendar programs',
  description:
    'The secret in the address is the key: no session. Neutral words, and nothing of what is not secured.',
  request: {
    params: z.object({ file: z.string().max(200).openapi({ description: 'The secret, and `.ics`' }) }),
  },
  responses: {
    200: { description: 'The calendar', content: { 'text/calendar': { schema: z.string() } } },
    ...problemResponses(404, 429),
  },
})

export const calendarRoutes = createSubject()

addRoute(calendarRoutes, 'calendars:read', listRoute, async function listCalendars(c) {
  return answer(c, await perform(c, 'listCalendars', null), (page) => sendJson(page))
})

addRoute(calendarRoutes, 'calendars:write', makeRoute, async function makeCalendar(c) {
  const secret = newSecret()
  const made = await perform(c, 'makeCalendar', { ...c.req.valid('json'), secret })
  const address = `${originOf(c)}/api/calendars/${secret}.ics`
  return answer(c, made, (calendar) => sendJson({ ...calendar, address }, 201))
})

addRoute(calendarRoutes, 'calendars:write', revokeRoute, async function revokeCalendar(c) {
  return sendNothing(c, await perform(c, 'revokeCalendar', c.req.valid('param')))
})

addRoute(calendarRoutes, 'public', readRoute, async function readCalendarFeed(c) {
  const secret = c.req.valid('param').file.replace(/\.ics$/, '')
  return answer(c, await perform(c, 'readCalendarFeed', { secret }), ({ today, ...content }) => {
    const headers = { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-cache' }
    return new Response(calendarFile(content, originOf(c), today), { headers })
  })
})
