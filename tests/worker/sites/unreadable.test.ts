import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, type DemoAccountId, signInAs } from '../client.ts'
import { signInAndOpen, stopTheClock } from './people.ts'

const id = '01890000-0000-7000-8000-000000000000'
const paths = [
  '/api/sites',
  '/api/sites/openings',
  `/api/sites/${id}/close`,
  `/api/site-reports/${id}/handle`,
]

beforeAll(stopTheClock)

async function cutOff(client: Client, path: string) {
  const headers = { 'Content-Type': 'application/json', 'If-Match': '"1"' }
  const response = await client.fetch(path, { method: 'POST', body: '{"geometry": {', headers })
  const told = [...response.headers].filter(([name]) => name !== 'x-request-id').sort()
  const body = (await response.json()) as Record<string, unknown>
  return { status: response.status, told, body: { ...body, requestId: null } }
}

describe('a body that cannot be read as JSON', () => {
  it.each<DemoAccountId>(['planner', 'health', 'coordinator', 'admin', 'reader'])(
    'tells %s nothing of what it was sent to',
    async (account) => {
      const client = await signInAs(account)
      const absent = await cutOff(client, '/api/nonsense')
      expect(absent.status).toBe(404)
      for (const path of paths) expect([path, await cutOff(client, path)]).toEqual([path, absent])
    },
  )

  it('is a bad request of those who may ask', async () => {
    const cleared = await signInAndOpen()
    expect((await cutOff(cleared, '/api/sites')).status).toBe(400)
    expect((await cutOff(cleared, '/api/site-reports')).status).toBe(400)
  })
})
