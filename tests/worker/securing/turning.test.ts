import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { SecuringSummary } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Environment } from '../../../worker/environment.ts'
import { municipalityOf } from '../../../worker/platform/objects.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { createBridge, createSafeguard, securingOf, survey, surveyOfAll } from './things.ts'

/*
 * A day comes on which something ends. The clock stands years ahead, so that no alarm goes by itself: the test rings it.
 * The last of March 2030 is the day Norway goes over to summer time.
 */

const municipality = () => municipalityOf(env as unknown as Environment)
const ring = () => runDurableObjectAlarm(municipality())
const alarmSet = async () => {
  const at = await inObject(({ storage }) => storage.getAlarm())
  return at === null ? null : new Date(at).toISOString()
}

let roads: Client
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-03-31T21:50:00Z') })
  roads = await signInAs('roads')
})
afterAll(() => void vi.useRealTimers())

it('wakes at Norwegian midnight and reckons anew what ended the day before, also after a kill', async () => {
  const bridge = await createBridge(roads)
  await survey(roads, bridge, surveyOfAll)
  await createSafeguard(roads, bridge, {
    ...{ kind: 'T24', status: 'temporary', doneOn: '2030-03-01', untilOn: '2030-03-31' },
    extent: [{ edge: 'left' }],
  })
  const shown = () => roads.get<Thing & { securing?: SecuringSummary }>(`/api/register/bridges/${bridge.id}`)
  const before = await shown()
  expect(before.body.securing?.state).toBe('partial')
  expect(await alarmSet()).toBe('2030-03-31T22:00:00.000Z')

  await evictDurableObject(municipality())
  vi.setSystemTime(new Date('2030-03-31T21:59:59Z'))
  await ring()
  expect((await shown()).etag).toBe(before.etag)
  expect(await alarmSet()).toBe('2030-03-31T22:00:00.000Z')

  vi.setSystemTime(new Date('2030-03-31T22:00:00Z'))
  const listed = await roads.get('/api/register/bridges?limit=1')
  await ring()
  const after = await shown()
  expect(after.body).toMatchObject({ revision: 1, securing: { state: 'none' } })
  expect(after.etag).not.toBe(before.etag)
  expect((await roads.get('/api/register/bridges?limit=1')).etag).not.toBe(listed.etag)
  expect((await securingOf(roads, bridge, '2030-03-31')).coverage.state).toBe('partial')
  // What comes next is the digest of somebody who is new here.
  expect(await alarmSet()).toBe('2030-03-31T22:05:00.000Z')
})
