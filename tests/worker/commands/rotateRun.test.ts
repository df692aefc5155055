import { expect, it } from 'vitest'
import { apiClient } from '../../../worker/commands/apiClient.ts'
import { rotateSiteKeys } from '../../../worker/commands/rotateRun.ts'
import { type Answer, replay } from './replay.ts'

/** Runs the command against a server that answers so, and gives its exit code and what it printed. */
async function run(...answers: Answer[]) {
  const { address, asked } = await replay(() => answers.shift()!)
  const lines: string[] = []
  const voice = { print: (line: string) => lines.push(line), progress: () => {} }
  const code = await rotateSiteKeys(apiClient(address, 'the-key'), voice)
  return { code, said: lines.join('\n'), asked }
}

const slice = (rotated: number, remaining: number) => ({
  body: { keyId: 'k2', rotated, remaining, fault: null },
})

it('asks for slices as the operator until none remain, and says when the old key can go', async () => {
  const { code, said, asked } = await run(slice(500, 200), slice(200, 0))
  expect(code).toBe(0)
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /api/operations/rotate-site-keys',
    'POST /api/operations/rotate-site-keys',
  ])
  expect(asked[0]!.headers.authorization).toBe('Bearer the-key')
  expect(said).toContain('700 entries')
  expect(said).toContain('under the key k2')
  expect(said).toContain('can now be taken out')
})

it('stops where an entry needs a key that is gone, and says that no key may be removed', async () => {
  const fault = { sequence: 17, reason: 'key-missing' }
  const { code, said } = await run({ body: { keyId: 'k2', rotated: 3, remaining: 40, fault } })
  expect(code).toBe(1)
  expect(said).toContain('Entry 17')
  expect(said).not.toContain('can now be taken out')
})

it('says how far it came when the server goes away', async () => {
  const problem = { type: '/api/problems#internal', title: 'Something went wrong.', status: 500 }
  const { code, said } = await run(slice(500, 200), { status: 500, body: problem })
  expect(code).toBe(1)
  expect(said).toContain('500 entries were done')
})

it('says so where there was nothing to do', async () => {
  const { code, said } = await run(slice(0, 0))
  expect(code).toBe(0)
  expect(said).toBe('Nothing needs another key: all entries lie under the key k2.')
})
