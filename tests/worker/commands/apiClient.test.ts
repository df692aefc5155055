import { expect, test } from 'vitest'
import { apiClient } from '../../../worker/commands/apiClient.ts'
import { type Answer, replay } from './replay.ts'

test('keeps the session it is given for the calls that follow', async () => {
  const { address, asked } = await replay(
    ({ url }): Answer =>
      url === '/api/session'
        ? {
            status: 201,
            headers: { 'Set-Cookie': 'rekkverk=abc; HttpOnly; Path=/' },
            body: { accountId: 'planner' },
          }
        : { headers: { ETag: '"3"' }, body: { id: 'x' } },
  )
  const client = apiClient(`${address}/`)
  expect(await client.signIn('planner')).toMatchObject({ ok: true, value: { accountId: 'planner' } })
  expect(await client.get('/api/projects/x')).toEqual({ ok: true, value: { id: 'x' }, etag: '"3"' })
  await client.send('PATCH', '/api/projects/x', { properties: {} }, '"3"')
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /api/session',
    'GET /api/projects/x',
    'PATCH /api/projects/x',
  ])
  expect(asked[0]!.body).toEqual({ account: 'planner' })
  expect(asked[2]!.headers).toMatchObject({ cookie: 'rekkverk=abc', 'if-match': '"3"' })
})

test('says in words what a problem answer holds', async () => {
  const { address } = await replay(() => ({
    status: 422,
    headers: { 'Content-Type': 'application/problem+json' },
    body: {
      type: '/api/problems#invalid',
      title: 'Something must be corrected.',
      status: 422,
      errors: [{ field: 'properties.name', code: 'missing', message: 'Must be filled in.' }],
    },
  }))
  const result = await apiClient(address).send('POST', '/api/projects', {})
  expect(result).toMatchObject({
    ok: false,
    status: 422,
    message: 'POST /api/projects: Something must be corrected.\n  properties.name: Must be filled in.',
  })
})

test('is plain about a server that is not there, not ours, or broken', async () => {
  expect(await apiClient('http://127.0.0.1:9').get('/api/health')).toMatchObject({
    ok: false,
    status: null,
    message: expect.stringContaining('npm start'),
  })
  const web = await replay(() => ({ body: '<!doctype html>' }))
  expect(await apiClient(web.address).get('/api/health')).toMatchObject({
    ok: false,
    message: expect.stringContaining('not JSON'),
  })
  const broken = await replay(() => ({ status: 502, body: '<h1>Bad gateway</h1>' }))
  expect(await apiClient(broken.address).get('/api/health')).toMatchObject({
    ok: false,
    status: 502,
    problem: null,
  })
})
