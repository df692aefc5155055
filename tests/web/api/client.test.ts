import { afterEach, expect, it, vi } from 'vitest'
import { request, whenSignedOut } from '../../../web/api/client.ts'

afterEach(() => void vi.unstubAllGlobals())

function answerWith(status: number, code: string) {
  const body = { type: `/api/problems#${code}`, title: 'x', status }
  vi.stubGlobal('fetch', async () => Response.json(body, { status }))
}

it.each([
  [401, 'not-signed-in', 1],
  [403, 'not-allowed', 0],
  [404, 'not-found', 0],
])('%i %s: tells %i time that nobody is signed in, and fails', async (status, code, times) => {
  const told = vi.fn()
  whenSignedOut(told)
  answerWith(status, code)
  await expect(request('signs', { method: 'POST', body: {} })).rejects.toMatchObject({ status, code })
  expect(told).toHaveBeenCalledTimes(times)
})
