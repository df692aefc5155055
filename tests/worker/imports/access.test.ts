import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, type Client, type DemoAccountId, signInAs } from '../client.ts'
import { bridgeRow, fileHead, imports, rowsOf, stage } from './files.ts'

let path: string
const row = bridgeRow(1, 'guarded', { name: 'Vernebrua', parapetHeightMetres: 42, lengthMetres: 60 })
beforeAll(async () => {
  path = await stage(await signInAs('coordinator'), [row])
})

/** Every way in, with what it takes to be let through. */
const calls: [string, (client: Client) => Promise<{ status: number }>][] = [
  ['start', (client) => client.post(imports, fileHead(1))],
  ['rows', (client) => client.post(`${path}/rows`, { rows: [row] })],
  ['preview', (client) => client.post(`${path}/preview`)],
  ['confirm', (client) => client.post(`${path}/confirm`)],
  ['undo', (client) => client.post(`${path}/undo`)],
  ['discard', (client) => client.delete(path)],
  ['list', (client) => client.get(imports)],
  ['read', (client) => client.get(path)],
  ['read rows', (client) => client.get(`${path}/rows`)],
]

describe.each(calls)('%s', (name, call) => {
  it('is for those who are signed in', async () => {
    expect((await call(anonymous)).status).toBe(401)
  })

  it.each<DemoAccountId>(['reader', 'health'])('is as good as not there for %s', async (account) => {
    expect((await call(await signInAs(account))).status).toBe(404)
  })

  it('changes nothing by the hand of an administrator, who may look', async () => {
    const looks = ['list', 'read', 'read rows'].includes(name)
    expect((await call(await signInAs('admin'))).status).toBe(looks ? 200 : 403)
  })
})

it('hides what is not secured from those who may look at imports but not at that', async () => {
  const [shown] = await rowsOf(await signInAs('planner'), path)
  expect(shown!.properties).toEqual({ name: 'Vernebrua', parapetHeightMetres: 42, lengthMetres: 60 })
  expect(shown!.notes).toMatchObject([{ field: 'parapetHeightMetres' }])
  const [hidden] = await rowsOf(await signInAs('admin'), path)
  expect(hidden!.properties).toEqual({ name: 'Vernebrua', lengthMetres: 60 })
  expect(hidden!.notes).toEqual([])
})

it('knows no import by an id that is not there', async () => {
  const roads = await signInAs('roads')
  const absent = `${imports}/01890000-0000-7000-8000-000000000000`
  const answers = await Promise.all([
    roads.get(absent),
    roads.get(`${absent}/rows`),
    roads.post(`${absent}/rows`, { rows: [row] }),
    roads.post(`${absent}/preview`),
    roads.post(`${absent}/confirm`),
    roads.post(`${absent}/undo`),
    roads.delete(absent),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
})
