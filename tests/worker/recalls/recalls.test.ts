import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { nextDigestAfter } from '../../../geodata/digests/schedule.ts'
import { lapsesOn } from '../../../geodata/helplines/verification.ts'
import { startOfDayInNorway } from '../../../geodata/model/calendar.ts'
import type { Helpline } from '../../../geodata/model/helpline.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Recall, WholeRecall } from '../../../geodata/model/recall.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { Environment } from '../../../worker/environment.ts'
import { municipalityOf } from '../../../worker/platform/objects.ts'
import { type Client, signInAs } from '../client.ts'
import { verify as verifyHistory } from '../history/verdicts.ts'
import { inObject } from '../object.ts'
import {
  helplineContent,
  makeHelpline,
  makeMessage,
  messageContent,
  seen,
  shownBy,
  standingSign,
  step,
  today,
  verify,
} from './made.ts'

const all = '/api/recalls'
let health: Client
let roads: Client
beforeAll(async () => {
  ;[health, roads] = await Promise.all([signInAs('health'), signInAs('roads')])
})
afterEach(() => void vi.useRealTimers())

const change = async (service: Helpline, number: string, more: object = {}) => {
  const { revision } = service
  const content = helplineContent(number, { name: service.name, ...more })
  const { status, body } = await health.put<Helpline>(
    `/api/helplines/${service.id}`,
    content,
    `"${revision}"`,
  )
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body
}
const recallsOf = async ({ id }: Helpline, client = roads) =>
  (await client.get<Page<Recall>>(all)).body.items.filter(({ helplineId }) => helplineId === id)
const whole = async ({ id }: Recall) => (await roads.get<WholeRecall>(`${all}/${id}`)).body
const handle = (recall: Recall, sign: Thing, outcome: string, more: object = {}) =>
  roads.post<WholeRecall & ProblemBody>(`${all}/${recall.id}/signs/${sign.id}`, {
    outcome,
    on: today,
    ...more,
  })
const codesOf = (body: ProblemBody) => body.errors!.map(({ code }) => code)

describe('a number that changes', () => {
  it('recalls every sign that shows it, until each is replaced, confirmed or taken down', async () => {
    const service = await makeHelpline(health, '00 00 00 21')
    const message = await makeMessage(health, [service])
    const signs = [
      await standingSign(message.id, 'Ved trappa', 10),
      await standingSign(message.id, 'Ved brua', 20),
      await standingSign(message.id, 'Ved kaia', 30),
    ] as const
    const changed = await change(service, '00 00 00 22')
    expect(changed.signs).toBe(3)
    const [recall, ...others] = await recallsOf(service)
    expect(others).toEqual([])
    expect(recall).toMatchObject({
      ...{ cause: 'number', helpline: service.name, helplineRevision: changed.revision },
      ...{ openedOn: today, by: 'Demo folkehelse', signs: 3, open: 3 },
    })
    const { items } = await whole(recall!)
    expect(items.map(({ name, open, shown }) => [name, open, shown.number])).toEqual([
      ['Ved brua', true, '00 00 00 21'],
      ['Ved kaia', true, '00 00 00 21'],
      ['Ved trappa', true, '00 00 00 21'],
    ])

    // No sign gets a number that nobody has verified.
    const early = await handle(recall!, signs[0], 'replaced')
    expect([early.status, codesOf(early.body)]).toEqual([422, ['helpline-unverified']])
    await verify(health, changed)
    expect((await whole(recall!)).open).toBe(3)
    const replaced = await handle(recall!, signs[0], 'replaced', { note: 'Ny plate' })
    expect(replaced.body.items.find(({ signId }) => signId === signs[0].id)).toMatchObject({
      handled: { outcome: 'replaced', on: today, note: 'Ny plate', by: 'Demo samferdsel' },
      ...{ open: false, signRevision: 2 },
    })
    expect((await shownBy(roads, signs[0])).helplines[0]!.number).toBe('00 00 00 22')
    // A phone that sends again changes nothing.
    expect((await handle(recall!, signs[0], 'replaced', { note: 'Ny plate' })).body.items).toEqual(
      replaced.body.items,
    )

    await handle(recall!, signs[1], 'confirmed')
    expect((await shownBy(roads, signs[1])).helplines[0]!.number).toBe('00 00 00 22')
    const last = await handle(recall!, signs[2], 'removed')
    expect(last.body.open).toBe(0)
    const down = await roads.get<Thing>(`/api/signs/${signs[2].id}`)
    expect(down.body.properties).toMatchObject({ status: 'removed', removedOn: today })
    const open = await roads.get<Page<Recall>>(`${all}?open=true`)
    expect(open.body.items.map(({ id }) => id)).not.toContain(recall!.id)
    const closed = await roads.get<Page<Recall>>(`${all}?open=false`)
    expect(closed.body.items.map(({ id }) => id)).toContain(recall!.id)
    // Who reads the register is not told what is wrong with it.
    expect((await (await signInAs('reader')).get(`${all}/${recall!.id}`)).status).toBe(404)
    expect((await handle(recall!, signs[0], 'confirmed', { on: '2999-01-01' })).status).toBe(422)
  })

  it('and changes back ends the recall for signs nobody has gone through', async () => {
    const service = await makeHelpline(health, '00 00 00 23')
    const message = await makeMessage(health, [service])
    const sign = await standingSign(message.id, 'Ved porten', 40)
    const changed = await change(service, '00 00 00 24')
    const [recall] = await recallsOf(service)
    await change(changed, '00 00 00 23')
    expect(await recallsOf(service)).toHaveLength(1)
    expect((await whole(recall!)).items[0]).toMatchObject({
      ...{ signId: sign.id, open: false },
      handled: { outcome: 'confirmed', by: 'Demo folkehelse' },
    })
  })
})

it('one new sign settles every recall it is in; a sign taken down elsewhere is not asked for', async () => {
  const [one, other] = [await makeHelpline(health, '00 00 00 25'), await makeHelpline(health, '00 00 00 26')]
  const message = await makeMessage(health, [one, other])
  const sign = await standingSign(message.id, 'Ved heisen', 50)
  const gone = await standingSign(message.id, 'Ved rampen', 60)
  const changed = await change(one, '00 00 00 27')
  const ended = await change(other, '00 00 00 26', { agreement: { state: 'ended' } })
  const [[first], [second]] = [await recallsOf(one), await recallsOf(other)]
  expect([first!.cause, second!.cause]).toEqual(['number', 'agreement'])
  expect((await roads.delete(`/api/signs/${gone.id}`, '"1"')).status).toBe(204)
  expect((await whole(first!)).open).toBe(1)

  await verify(health, changed)
  const refused = await handle(first!, sign, 'replaced')
  expect(codesOf(refused.body)).toEqual(['agreement-ended'])
  const without = await roads.put<{ id: string; revision: number }>(
    `/api/sign-messages/${message.id}`,
    messageContent([one]),
    `"${message.revision}"`,
  )
  await step(health, await step(roads, without.body, 'submit'), 'approve')
  expect((await handle(first!, sign, 'replaced')).status).toBe(200)
  expect([(await whole(first!)).open, (await whole(second!)).open]).toEqual([0, 0])
  expect((await shownBy(roads, sign)).helplines.map(({ number }) => number)).toEqual(['00 00 00 27'])
  expect((await roads.get<Helpline>(`/api/helplines/${other.id}`)).body.signs).toBe(0)
  // An agreement that is made again has nobody left to ask about.
  await change(ended, '00 00 00 26', { agreement: { state: 'agreed' } })
  expect((await whole(second!)).items.find(({ signId }) => signId === gone.id)?.handled).toBe(null)
})

it('a service taken out of use recalls its signs, and taken back lets them be', async () => {
  const service = await makeHelpline(health, '00 00 00 28')
  const message = await makeMessage(health, [service])
  const sign = await standingSign(message.id, 'Ved døra', 70)
  const at = `/api/helplines/${service.id}`
  const retired = await health.post<Helpline>(`${at}/retire`, undefined, seen(service))
  const [recall] = await recallsOf(service)
  expect(recall).toMatchObject({ cause: 'retired', open: 1 })
  expect(codesOf((await handle(recall!, sign, 'confirmed')).body)).toEqual(['helpline-retired'])
  await health.post(`${at}/restore`, undefined, seen(retired.body))
  expect((await whole(recall!)).open).toBe(0)
})

it('a verification that lapses recalls at Norwegian midnight, once, and ends for all when it is made anew', async () => {
  const municipality = municipalityOf(env as unknown as Environment)
  const alarm = () => inObject(({ storage }) => storage.getAlarm())
  // Years ahead, so that no alarm goes by itself, and nothing made before it is still verified.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-15T12:00:00Z') })
  health = await signInAs('health')
  roads = await signInAs('roads')
  await runDurableObjectAlarm(municipality)
  const made = await health.post<Helpline>('/api/helplines', helplineContent('00 00 00 29'))
  const verified = await health.post<Helpline>(
    `/api/helplines/${made.body.id}/verify`,
    { on: '2031-01-15', source: 'Ringt og spurt' },
    seen(made.body),
  )
  const message = await makeMessage(health, [verified.body])
  const signs = [
    await standingSign(message.id, 'Ved luka', 80),
    await standingSign(message.id, 'Ved muren', 90),
  ]
  await change(verified.body, '00 00 00 29', { note: 'Setter alarmen' })
  const midnight = startOfDayInNorway(lapsesOn({ on: '2031-01-15' }))
  expect(midnight.toISOString()).toBe('2031-07-15T22:00:00.000Z')
  // On the day before, so that the digests of the week are made already.
  vi.setSystemTime(new Date('2031-07-15T12:00:00Z'))
  await runDurableObjectAlarm(municipality)
  expect(await alarm()).toBe(midnight.getTime())

  vi.setSystemTime(midnight)
  ;[health, roads] = await Promise.all([signInAs('health'), signInAs('roads')])
  await runDurableObjectAlarm(municipality)
  const [recall, ...more] = await recallsOf(verified.body)
  expect(more).toEqual([])
  expect(recall).toMatchObject({ cause: 'verification', by: 'Rekkverk', openedOn: '2031-07-16', open: 2 })
  expect(await alarm()).toBe(nextDigestAfter(midnight).getTime())
  await runDurableObjectAlarm(municipality)
  expect(await recallsOf(verified.body)).toHaveLength(1)

  const taken = await roads.post(`${all}/${recall!.id}/signs/${signs[0]!.id}`, {
    ...{ outcome: 'removed', on: '2031-07-16' },
  })
  expect(taken.status).toBe(200)
  const { body: lapsed } = await health.get<Helpline>(`/api/helplines/${made.body.id}`)
  expect(lapsed.verification.state).toBe('lapsed')
  const again = { on: '2031-07-16', source: 'Nettsiden' }
  await health.post(`/api/helplines/${made.body.id}/verify`, again, seen(lapsed))
  expect((await whole(recall!)).items.map(({ handled }) => [handled?.outcome, handled?.by])).toEqual([
    ['removed', 'Demo samferdsel'],
    ['confirmed', 'Demo folkehelse'],
  ])
  const coordinator = await signInAs('coordinator')
  const { body: events } = await coordinator.get<Page<Event>>('/api/events?limit=2')
  expect(events.items.map(({ type }) => type)).toEqual(['recalls.settled', 'helplines.verified'])
  expect((await verifyHistory(coordinator)).firstBreak).toBeNull()
})
