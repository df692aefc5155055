import { createRoute, z } from '@hono/zod-openapi'
import { addRoute, createSubject } from '../http/app.ts'
import { performInVault } from '../http/perform.ts'
import { answer } from '../http/problems.ts'
import { sendJson } from '../http/representation.ts'
import { jsonResponse, problemResponses } from '../http/schemas.ts'

const tags = ['operations']

const fault = z
  .object({
    sequence: z.number().int(),
    reason: z.enum(['chain-broken', 'key-missing', 'unreadable', 'erasure-unexplained']),
  })
  .nullable()
  .openapi({ description: 'The first entry that is not as it should be' })

const verifyRoute = createRoute({
  method: 'get',
  path: '/verify-sites',
  tags,
  summary: 'Whether the journal of the sites is whole',
  description: 'The chain is proved without the key; with it, every entry is decrypted too.',
  responses: {
    200: jsonResponse(
      z.object({
        ok: z.boolean(),
        contentsRead: z.boolean(),
        entries: z.number().int(),
        erased: z.number().int(),
        head: z.object({ sequence: z.number().int(), hash: z.string() }),
        fault,
      }),
      'The verdict',
    ),
    ...problemResponses(401, 404),
  },
})
const rotateRoute = createRoute({
  method: 'post',
  path: '/rotate-site-keys',
  tags,
  summary: 'Encrypt the next slice of the journal with the first key',
  responses: {
    200: jsonResponse(
      z.object({ keyId: z.string(), rotated: z.number().int(), remaining: z.number().int(), fault }),
      'How far it has come',
    ),
    ...problemResponses(401, 404, 503),
  },
})

/** Entries a call: a second or so, and others get their turn in between. */
const sliceSize = 500

export const siteMaintenanceRoutes = createSubject()

addRoute(siteMaintenanceRoutes, 'operations:verify', verifyRoute, async function verifySites(c) {
  return answer(c, await performInVault(c, 'verifyJournal', null), (verdict) => sendJson(verdict))
})

addRoute(siteMaintenanceRoutes, 'operations:keys', rotateRoute, async function rotateSiteKeys(c) {
  const outcome = await performInVault(c, 'rotateKeys', { limit: sliceSize })
  return answer(c, outcome, (rotation) => sendJson(rotation))
})
