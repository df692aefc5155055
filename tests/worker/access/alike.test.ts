import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { SitesVault } from '../../../worker/sites/vault.ts'
import { type Client, type DemoAccountId, signInAs } from '../client.ts'
import { squareAt } from '../town.ts'

/*
 * What one may not see and what does not exist are answered alike: status, headers and body, whatever is sent. The time
 * it takes is of the same kind too, since both ask the municipality's object who calls, once, and never the vault.
 */

const id = '01890000-0000-7000-8000-000000000000'
const closed: [string, string, unknown?][] = [
  ['GET', '/api/sites'],
  ['GET', '/api/sites?state=open'],
  ['GET', `/api/sites/${id}`],
  ['GET', '/api/sites/not-an-id'],
  ['GET', `/api/sites/${id}/history`],
  ['GET', '/api/sites/openings/today'],
  ['POST', '/api/sites/openings', { purpose: 'signs' }],
  ['POST', '/api/sites', { geometry: squareAt(0, 0), properties: {} }],
  ['POST', '/api/sites', 'not a site'],
  ['PATCH', `/api/sites/${id}`, { properties: { name: 'x' } }],
  ['POST', `/api/sites/${id}/close`, { reason: 'mistaken' }],
  ['GET', '/api/site-reports'],
  ['POST', `/api/site-reports/${id}/handle`, { outcome: 'dismissed' }],
  ['GET', '/api/clarifications'],
  ['GET', `/api/clarifications/${id}`],
  ['PUT', `/api/clarifications/${id}/answer`, { outcome: 'none', advice: null }],
  ['POST', '/api/operations/backup', {}],
]

const asked = vi.spyOn(SitesVault.prototype, 'perform')
afterAll(() => asked.mockRestore())

/** All of an answer that could tell something; the request number is random. */
async function answerOf(client: Client, [method, path, content]: (typeof closed)[number]) {
  const { status, headers, body } = await client.send<Record<string, unknown>>(method, path, content, {
    'If-Match': '"1"',
  })
  const told = [...headers].filter(([name]) => name !== 'x-request-id').sort()
  return { status, told, body: { ...body, requestId: null } }
}

describe.each<DemoAccountId>(['planner', 'roads', 'health', 'coordinator', 'admin', 'reader', 'several'])(
  '%s without clearance',
  (account) => {
    let client: Client
    beforeAll(async () => {
      client = await signInAs(account)
    })

    it.each(closed)('%s %s answers as a path that is not there', async (...request) => {
      const [method, , content] = request
      const absent = await answerOf(client, [method, '/api/nonsense', content])
      expect(absent.status).toBe(404)
      expect(await answerOf(client, request)).toEqual(absent)
    })
  },
)

it('none of it reached the vault', () => {
  expect(asked).not.toHaveBeenCalled()
})
