import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { DigestState } from '../../../geodata/model/digest.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { TaskList } from '../../../geodata/projects/task.ts'
import type { Environment } from '../../../worker/environment.ts'
import { sendByService } from '../../../worker/mail/service.ts'
import { municipalityOf } from '../../../worker/platform/objects.ts'
import { createProject } from '../checks/projects.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { registerSite, signInAndOpen } from '../sites/people.ts'

/*
 * The clock stands years ahead, so that no alarm goes by itself: the test rings it. 2031-03-31 is the Monday after Norway
 * goes over to summer time.
 */

const monday = new Date('2031-03-31T04:00:00Z')
const ring = () => runDurableObjectAlarm(municipalityOf(env as unknown as Environment))
const setTime = (at: string | Date) => vi.setSystemTime(new Date(at))

const people = ['planner', 'coordinator', 'reader', 'admin'] as const
let projects: Thing[]
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-20T12:00:00Z') })
  const [planner] = await Promise.all(people.map((account) => signInAs(account)))
  projects = [
    await createProject(planner!, 'Prøvekvartalet', [0, 0], { checkDueOn: '2031-03-30' }),
    await createProject(planner!, 'Kaia', [200, 0], { checkDueOn: '2031-04-02' }),
  ]
})
afterAll(() => void vi.useRealTimers())

const digestOf = async (client: Client) => (await client.get<DigestState>('/api/digest')).body
const rows = () => inObject(({ sql }) => sql.exec<{ n: number }>('SELECT count(*) AS n FROM digest').one().n)

it('is made on Monday at six for each who has tasks, once, and tells next week what is gone', async () => {
  setTime(new Date(monday.getTime() - 1))
  await ring()
  const planner = await signInAs('planner')
  // The accounts are new here, and had the digest of the week they came in.
  const before = await digestOf(planner)
  expect(before).toMatchObject({ latest: { week: '2031-W13', mail: 'none', done: null }, mail: false })

  setTime(monday)
  await ring()
  await ring()
  const { latest } = await digestOf(planner)
  expect(latest).toEqual({
    ...{ week: '2031-W14', madeOn: '2031-03-31', readAt: null, mail: 'none', done: 0 },
    groups: [{ kind: 'finish', total: 2, overdue: 1 }],
  })
  expect(await rows()).toBe(2)
  const others = await Promise.all((['reader', 'admin'] as const).map((account) => signInAs(account)))
  for (const other of others) expect((await other.get('/api/digest')).status).toBe(404)

  const read = await planner.post<DigestState>('/api/digest/read', { week: '2031-W14' })
  expect(read.body.latest!.readAt).toBe(monday.toISOString())
  setTime('2031-03-31T05:00:00Z')
  const again = await planner.post<DigestState>('/api/digest/read', { week: '2031-W14' })
  expect(again.body).toEqual(read.body)
  expect((await planner.post('/api/digest/read', { week: '2031-W13' })).status).toBe(404)
  expect((await digestOf(await signInAs('coordinator'))).latest!.readAt).toBeNull()

  await (await signInAs('planner')).delete(`/api/projects/${projects[0]!.id}`, '"1"')
  // Asleep over two Mondays: the digest is late, and there is one.
  setTime('2031-04-16T12:00:00Z')
  await ring()
  expect((await digestOf(await signInAs('planner'))).latest).toMatchObject({
    ...{ week: '2031-W16', madeOn: '2031-04-16', done: 1, readAt: null },
    groups: [{ kind: 'finish', total: 1, overdue: 1 }],
  })
})

it('is nobody’s where the account is locked', async () => {
  const planner = await signInAs('planner')
  const { body } = await planner.get<{ session: { accountId: string } }>('/api/session')
  const path = `/api/accounts/${body.session.accountId}`
  const change = async (disabled: boolean, seen: number) =>
    (await signInAs('admin')).patch(path, { disabled }, `"${seen}"`)
  expect((await change(true, 1)).status).toBe(200)
  setTime('2031-04-21T12:00:00Z')
  await ring()
  expect((await change(false, 2)).status).toBe(200)
  expect((await digestOf(await signInAs('planner'))).latest!.week).toBe('2031-W16')
  await ring()
  expect((await digestOf(await signInAs('planner'))).latest!.week).toBe('2031-W17')
})

it('goes by mail where one has said so, and to an address', async () => {
  const coordinator = await signInAs('coordinator')
  const put = (email: unknown) => coordinator.put<DigestState>('/api/digest/setting', { email })
  expect((await put('ikke en adresse')).status).toBe(422)
  expect((await put('a@example.no\r\nBcc: b@example.no')).status).toBe(422)
  expect((await put('plan@eksempelvik.example')).body.setting).toEqual({
    email: 'plan@eksempelvik.example',
  })
  expect((await put(null)).body.setting).toEqual({ email: null })
})

it('what waits in the vault is a number to those with clearance, and nothing to anyone else', async () => {
  const cleared = await signInAndOpen()
  const before = (await cleared.get<TaskList>('/api/tasks')).body
  await registerSite(cleared, { assessedOn: '2030-01-15' })
  const { body: after } = await cleared.get<TaskList>('/api/tasks')
  const group = after.groups.find(({ kind }) => kind === 'site_reassess')
  expect(group).toEqual({ kind: 'site_reassess', total: 1, items: [] })
  // Both projects have been asked about, and nobody has answered.
  expect(after.groups.find(({ kind }) => kind === 'answer_clarification')).toMatchObject({ items: [] })
  expect(after.total).toBe(before.total + 1)
  for (const account of ['planner', 'coordinator', 'health'] as const) {
    const { body } = await (await signInAs(account)).get('/api/tasks')
    expect(JSON.stringify(body)).not.toMatch(/site_reassess|answer_clarification/)
  }
  setTime('2031-04-28T12:00:00Z')
  await ring()
  const kept = await inObject(({ sql }) => JSON.stringify(sql.exec('SELECT * FROM digest').toArray()))
  expect(kept).not.toMatch(/site_reassess|answer_clarification/)
})

it.each([
  [202, 'sent'],
  [422, 'refused'],
  [500, 'later'],
  ...([302, 401, 404, 429, 503] as const).map((status) => [status, 'unreachable'] as const),
] as const)('a mail service that answers %s: %s', async (status, delivery) => {
  const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response(null, { status }))
  const service = { kind: 'http', address: 'https://post.example/', key: 'k' } as const
  const mail = { id: 'x', to: 'plan@eksempelvik.example', subject: 'Uke 1', text: 'Ingenting' }
  expect(await sendByService(service, 'rekkverk@eksempelvik.example', mail)).toBe(delivery)
  asked.mockRestore()
})
