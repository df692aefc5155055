import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnSession } from '../../../geodata/model/ownSession.ts'
import type { Page } from '../../../geodata/model/page.ts'
import { findActor } from '../../../worker/accounts/actor.ts'
import { openSession } from '../../../worker/accounts/openSession.ts'
import type { Caller, Context } from '../../../worker/operation.ts'
import { anonymous, Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0'
const list = async (client: Client) =>
  (await client.get<Page<OwnSession>>('/api/account/sessions')).body.items

beforeEach(async () => {
  await inObject(({ sql }) => sql.exec('DELETE FROM session'))
})

describe('one’s own sessions', () => {
  it('are listed with what one knows them by, and which of them asks', async () => {
    const desk = await signInAs('planner')
    const { headers } = await anonymous.post(
      '/api/session',
      { account: 'planner' },
      { 'User-Agent': firefox },
    )
    const phone = new Client(headers.get('Set-Cookie')!.split(';')[0]!)
    const sessions = await list(phone)
    expect(sessions.map(({ current, browser, system }) => ({ current, browser, system }))).toEqual([
      { current: true, browser: 'Firefox', system: 'Windows' },
      { current: false, browser: null, system: null },
    ])
    expect((await list(desk)).map(({ current }) => current)).toEqual([false, true])
    expect(Object.keys(sessions[0]!).sort()).toEqual(
      ['browser', 'createdAt', 'current', 'expiresAt', 'id', 'lastSeenAt', 'system'].sort(),
    )
  })

  it('are ended one by one', async () => {
    const [one, other] = [await signInAs('planner'), await signInAs('planner')]
    const lost = (await list(one)).find(({ current }) => !current)!
    expect((await one.delete(`/api/account/sessions/${lost.id}`)).status).toBe(204)
    expect((await other.get('/api/signs')).status).toBe(401)
    expect((await one.get('/api/signs')).status).toBe(200)
    expect((await one.delete(`/api/account/sessions/${lost.id}`)).status).toBe(404)
  })

  it('are ended all but the one that asks', async () => {
    const [one, other, third] = [await signInAs('roads'), await signInAs('roads'), await signInAs('planner')]
    expect((await one.delete('/api/account/sessions')).status).toBe(204)
    expect((await other.get('/api/signs')).status).toBe(401)
    for (const left of [one, third]) expect((await left.get('/api/signs')).status).toBe(200)
  })

  it('are one’s own: those of others do not exist', async () => {
    const [planner, roads] = [await signInAs('planner'), await signInAs('roads')]
    const [theirs] = await list(roads)
    expect((await planner.delete(`/api/account/sessions/${theirs!.id}`)).status).toBe(404)
    expect((await roads.get('/api/signs')).status).toBe(200)
  })

  it('are not there for somebody without one', async () => {
    for (const path of [
      '/api/account/sessions',
      '/api/account/sessions/01890000-0000-7000-8000-000000000000',
    ])
      expect((await anonymous.delete(path)).status).toBe(401)
    expect((await anonymous.get('/api/account/sessions')).status).toBe(401)
  })
})

const minute = 60_000
const hour = 60 * minute
const began = new Date('2026-11-22T08:00:00Z')

/** Opens a session at eight, with the times the settings give, and tells whether it lets in at the moments asked. */
function sessionOver(settings: Record<string, string>, moments: number[]): Promise<boolean[]> {
  return inObject((context: Context) => {
    const environment = { ...context.environment, ...settings }
    const identity = { issuer: 'demo', subject: 'planner', name: 'Demo', roles: ['planner' as const] }
    const browser = { browser: null, system: null }
    const session = { token: crypto.randomUUID(), sealedIdToken: null, browser }
    openSession({ ...context, environment, now: began }, identity, session)
    const caller: Caller = { ...context.caller, sessionToken: session.token }
    return moments.map(
      (after) => findActor(context.sql, caller, new Date(began.getTime() + after), environment) !== null,
    )
  })
}

describe('a session ends by itself', () => {
  const hoursOfUse = (until: number) => Array.from({ length: until }, (_, index) => (index + 1) * hour)

  it('when it has lain unused for two hours', async () => {
    expect(await sessionOver({}, [2 * hour - 1, 4 * hour - 2])).toEqual([true, true])
    expect(await sessionOver({}, [2 * hour])).toEqual([false])
  })

  it('after twelve hours, however much it is used', async () => {
    expect(await sessionOver({}, hoursOfUse(12))).toEqual([...Array(11).fill(true), false])
  })

  it('as the operator has set it', async () => {
    const settings = { REKKVERK_SESSION_IDLE_MINUTES: '30', REKKVERK_SESSION_HOURS: '2' }
    expect(await sessionOver(settings, [30 * minute])).toEqual([false])
    const use = [25, 50, 75, 100, 119, 120].map((minutes) => minutes * minute)
    expect(await sessionOver(settings, use)).toEqual([true, true, true, true, true, false])
  })

  it.each(['', '0', '-5', 'to timer', 'NaN'])(
    'with %j as a setting: as if nothing were set',
    async (setting) => {
      const settings = { REKKVERK_SESSION_IDLE_MINUTES: setting, REKKVERK_SESSION_HOURS: setting }
      expect(await sessionOver(settings, [2 * hour - 1, 12 * hour])).toEqual([true, false])
    },
  )

  it('is not kept alive by writes at every read', async () => {
    const seen = await inObject(({ sql, ...context }) => {
      const identity = { issuer: 'demo', subject: 'planner', name: 'Demo', roles: ['planner' as const] }
      const token = crypto.randomUUID()
      const browser = { browser: null, system: null }
      openSession({ ...context, sql, now: began }, identity, { token, sealedIdToken: null, browser })
      const caller = { ...context.caller, sessionToken: token }
      const lastSeen = () => sql.exec<{ at: string }>('SELECT last_seen_at AS at FROM session').one().at
      return [30_000, 61_000].map((after) => {
        findActor(sql, caller, new Date(began.getTime() + after), context.environment)
        return Date.parse(lastSeen()) - began.getTime()
      })
    })
    expect(seen).toEqual([0, 61_000])
  })
})
