import { runDurableObjectAlarm } from 'cloudflare:test'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Indicators } from '../../../geodata/model/indicator.ts'
import type { SiteProperties } from '../../../geodata/sites/site.ts'
import { vaultOf } from '../../../worker/platform/objects.ts'
import { type Client, type DemoAccountId, signInAs } from '../client.ts'
import { type Registered, registerSite, signInAndOpen, stopTheClock } from '../sites/people.ts'
import { environment } from '../sites/vault.ts'

/*
 * What everyone is told of places of concern: the same for all, and the same before and after one comes or goes, until the
 * next count three months later.
 */

const roles: DemoAccountId[] = ['planner', 'roads', 'health', 'coordinator', 'admin', 'reader', 'several']
let cleared: Client
let observers: Client[]
const sites: Registered[] = []

async function register(count: number, signOutcome: SiteProperties['signOutcome']): Promise<void> {
  const signs = signOutcome && { signOutcome, signReason: 'Folk går her.', signAssessedOn: '2046-05-01' }
  for (let index = 0; index < count; index++) sites.push(await registerSite(cleared, { ...signs }))
}

async function signInAll(): Promise<void> {
  cleared = await signInAndOpen()
  observers = await Promise.all([...roles.map((role) => signInAs(role)), cleared])
}

beforeAll(async () => {
  stopTheClock()
  await signInAll()
})

const night = () => runDurableObjectAlarm(vaultOf(environment))
const toldTo = async (client: Client, query = '') =>
  (await client.get<Indicators>(`/api/plan/indicators${query}`)).body.sites

/** All that might tell somebody without clearance of a place that came or went. */
async function everythingTold(): Promise<string[]> {
  const paths = ['/api/plan/indicators', '/api/plan/indicators.csv', '/api/site-log', '/api/tasks']
  const more = ['/api/digest', '/api/plan-reports', '/api/open/plan-figures', '/api/events?limit=200']
  const answers = observers
    .slice(0, -1)
    .flatMap((client) => [...paths, ...more].map((path) => client.get<unknown>(path)))
  return (await Promise.all(answers)).map(({ status, body }) =>
    `${status} ${JSON.stringify(body)}`.replace(/"requestId":"[^"]*"/, ''),
  )
}

async function expectAllTheSame(before: readonly string[]): Promise<void> {
  const after = await everythingTold()
  expect(after.filter((answer, index) => answer !== before[index])).toEqual([])
}

it('is nothing before it was counted, and fewer than five is the same as none', async () => {
  const notYet = { on: null, atLeast: null, parts: null }
  expect(await toldTo(observers[0]!)).toEqual(notYet)
  await night()
  expect(await toldTo(observers[0]!), 'on the first day').toEqual(notYet)
  vi.setSystemTime(new Date('2046-05-13T12:00:00Z'))
  await signInAll()
  await night()
  const none = { on: '2046-05-13', atLeast: null, parts: null }
  for (const client of observers) expect(await toldTo(client)).toEqual(none)
  await register(4, 'set_up')
  await night()
  for (const client of observers) expect(await toldTo(client)).toEqual(none)
})

it('is counted anew after three months, to the whole five below, and tells of no outcome where one has few', async () => {
  await register(5, 'do_not')
  await register(3, null)
  vi.setSystemTime(new Date('2046-08-13T12:00:00Z'))
  await signInAll()
  await night()
  const told = { on: '2046-08-13', atLeast: 5, parts: null }
  for (const client of observers) expect(await toldTo(client)).toEqual(told)
  expect(await toldTo(observers[0]!, '?department=byutvikling')).toBe(null)
  expect(await toldTo(observers[0]!, '?from=2045-01-01&to=2045-12-31')).toEqual(told)
})

it('says nothing when one more comes, one is closed and one is erased, neither at once nor after the night', async () => {
  const before = await everythingTold()
  expect(before.filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(20)
  await register(1, 'set_up')
  await expectAllTheSame(before)
  await night()
  await expectAllTheSame(before)
  const [closed, erased] = sites as [Registered, Registered]
  const at = ({ revision }: Registered) => ({ 'If-Match': `"${revision}"` })
  const done = [
    await cleared.post(`/api/sites/${closed.id}/close`, { reason: 'secured' }, at(closed)),
    await cleared.post(`/api/sites/${erased.id}/erase`, undefined, at(erased)),
  ]
  expect(done.map(({ status }) => status)).toEqual([200, 204])
  await night()
  await expectAllTheSame(before)
})

it('tells of outcomes, in whole fives, where each has five', async () => {
  await register(8, 'set_up')
  await register(6, 'await')
  vi.setSystemTime(new Date('2046-11-13T12:00:00Z'))
  cleared = await signInAndOpen()
  await night()
  const parts = [
    { code: 'set_up', atLeast: 10 },
    { code: 'do_not', atLeast: 5 },
    { code: 'await', atLeast: 5 },
  ]
  const reader = await signInAs('reader')
  expect(await toldTo(reader)).toEqual({ on: '2046-11-13', atLeast: 20, parts })
})
