import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Revision } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Opening } from '../../../geodata/sites/opening.ts'
import type { Site } from '../../../geodata/sites/site.ts'
import { vaultOf } from '../../../worker/platform/objects.ts'
import { readKeyring } from '../../../worker/sites/keys.ts'
import { nextNight, nextWakeUp, type ScheduledTask } from '../../../worker/sites/schedule.ts'
import { VaultState } from '../../../worker/sites/state.ts'
import { scheduledTasks } from '../../../worker/sites/tasks.ts'
import { type Client, signInAs } from '../client.ts'
import { registerSite, signInAndOpen, stopTheClock } from './people.ts'
import { environment, inVault, openJournal } from './vault.ts'

let cleared: Client

beforeAll(async () => {
  stopTheClock()
  cleared = await signInAndOpen()
})

const alarmTime = () => inVault((storage) => storage.getAlarm())
/** The earliest that any task asks for, of a vault with nothing in it. */
const plannedTime = () =>
  nextWakeUp(scheduledTasks, { state: new VaultState(), environment, now: new Date() })?.getTime()

describe('the alarm', () => {
  it('goes at a time that is the same whatever is in the vault', async () => {
    const first = await alarmTime()
    expect(first).toBe(plannedTime())
    await registerSite(cleared, { assessedOn: '2041-05-20' })
    await registerSite(cleared, { assessedOn: '2045-01-02', nextAssessmentOn: '2046-05-13' })
    expect(await alarmTime()).toBe(first)
  })

  it('is set again when it has gone', async () => {
    expect(await runDurableObjectAlarm(vaultOf(environment))).toBe(true)
    expect(await alarmTime()).toBe(plannedTime())
  })

  it('is the earliest that any task asks for', () => {
    const at = (instant: string | null): ScheduledTask => ({
      name: 'a task',
      nextAt: () => (instant === null ? null : new Date(instant)),
      run: () => {},
    })
    const work = { state: new VaultState(), environment, now: new Date() }
    const tasks = [at('2046-05-14T00:00:00Z'), at(null), at('2046-05-13T02:00:00Z')]
    expect(nextWakeUp(tasks, work)).toEqual(new Date('2046-05-13T02:00:00Z'))
    expect(nextWakeUp([at(null)], work)).toBe(null)
  })

  it.each([
    ['2046-05-12T01:59:59Z', '2046-05-12T02:00:00.000Z'],
    ['2046-05-12T02:00:00Z', '2046-05-13T02:00:00.000Z'],
    ['2046-12-31T12:00:00Z', '2047-01-01T02:00:00.000Z'],
  ])('for what is done at night, after %s, it goes at %s', (now, night) => {
    expect(nextNight(new Date(now)).toISOString()).toBe(night)
  })
})

it('a site nobody has assessed for five years closes by itself', async () => {
  const old = await registerSite(cleared, { assessedOn: '2020-01-01' })
  const recent = await registerSite(cleared)
  await runDurableObjectAlarm(vaultOf(environment))
  const { body: closed } = await cleared.get<Site>(`/api/sites/${old.id}`)
  expect(closed).toMatchObject({
    state: 'closed',
    revision: 2,
    updatedBy: 'Rekkverk',
    closed: { by: 'Rekkverk', reason: 'expired' },
  })
  expect((await cleared.get<Site>(`/api/sites/${recent.id}`)).body).toMatchObject({
    closed: null,
    revision: 1,
  })
  await runDurableObjectAlarm(vaultOf(environment))
  const { body: history } = await cleared.get<Page<Revision>>(`/api/sites/${old.id}/history`)
  expect(history.items.map(({ event, by }) => [event, by])).toEqual([
    ['closed', 'Rekkverk'],
    ['created', 'Demo byplanlegger med klarering'],
  ])
})

it('the log is erased when it is five years old, and nothing else is', async () => {
  const doer = { accountId: 'gone', by: 'En som har sluttet' }
  const at = '2020-05-05T10:00:00.000Z'
  const reading = await readKeyring(environment.REKKVERK_SITES_KEYS)
  if (!reading.ok) throw new Error(reading.reason)
  const keyring = reading.value
  const reportId = crypto.randomUUID()
  // A vault from long ago: what is old comes first in it.
  await inVault(async (storage) => {
    storage.sql.exec('DROP TRIGGER entry_stays')
    storage.sql.exec('DELETE FROM entry')
    const { journal } = await openJournal(storage, keyring)
    await journal.append([
      { kind: 'opening', ...doer, at, purpose: 'signs', shown: 1 },
      { kind: 'look', ...doer, at, purpose: 'signs', what: 'list', shown: 1, siteId: null },
      {
        kind: 'report',
        ...doer,
        at,
        id: reportId,
        receipt: 'A',
        geometry: { type: 'Polygon', coordinates: [] },
        basis: 'other',
        note: null,
      },
      { kind: 'report-handled', ...doer, at, reportId, outcome: 'dismissed', siteId: null },
    ])
  })
  await evictDurableObject(vaultOf(environment))
  await signInAndOpen()
  const health = await signInAs('health')
  const lines = async () => (await health.get<Page<Opening>>('/api/site-log')).body.items.map(({ by }) => by)
  expect(await lines()).toContain(doer.by)
  await runDurableObjectAlarm(vaultOf(environment))
  expect(await lines()).toEqual(['Demo byplanlegger med klarering'])
  expect((await cleared.get('/api/site-reports')).body).toEqual({ items: [] })

  const { walk } = await inVault((storage) => openJournal(storage, keyring))
  expect(walk).toMatchObject({ erased: 4, fault: null })
  await evictDurableObject(vaultOf(environment))
  expect(await lines()).toEqual(['Demo byplanlegger med klarering'])
})
