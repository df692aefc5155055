import { beforeAll, expect, it } from 'vitest'
import { addDays } from '../../../geodata/model/calendar.ts'
import type { HelpItem, Helpline } from '../../../geodata/model/helpline.ts'
import type { Event } from '../../../geodata/model/history.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import { anonymous, type Client, signInAs } from '../client.ts'
import { helplineContent, makeHelpline, seen, today, verify } from '../recalls/made.ts'

const all = '/api/helplines'
let health: Client
let roads: Client
beforeAll(async () => {
  ;[health, roads] = await Promise.all([signInAs('health'), signInAs('roads')])
})
const onPage = async () =>
  (await anonymous.get<Page<HelpItem>>('/api/help')).body.items.map(({ name }) => name)

it('a service is registered unverified, verified against a source, and unverified again when its number changes', async () => {
  const made = await health.post<Helpline>(all, helplineContent('116 123'))
  expect([made.status, made.etag]).toEqual([201, '"1"'])
  expect(made.body).toMatchObject({
    verified: null,
    verification: { state: 'never' },
    materialRevision: 1,
    signs: 0,
  })
  const at = `${all}/${made.body.id}`
  const source = { source: 'Tjenestens nettside' }
  for (const on of [addDays(today, 1), addDays(today, -200)])
    expect((await health.post<ProblemBody>(`${at}/verify`, { on, ...source }, seen(made.body))).status).toBe(
      422,
    )
  const verified = await health.post<Helpline>(`${at}/verify`, { on: today, ...source }, seen(made.body))
  expect(verified.body).toMatchObject({
    revision: 2,
    verified: { on: today, ...source, by: 'Demo folkehelse' },
    verification: { state: 'valid' },
    materialRevision: 1,
  })

  const grouped = { ...helplineContent('116123'), note: 'Skrevet sammen' }
  const kept = await health.put<Helpline>(at, grouped, '"2"')
  expect(kept.body).toMatchObject({ verification: { state: 'valid' }, materialRevision: 1 })
  const late = await health.put<ProblemBody>(at, helplineContent('116 111'), '"2"')
  expect([late.status, (late.body.current as Helpline).note]).toEqual([412, 'Skrevet sammen'])
  const moved = await health.put<Helpline>(at, helplineContent('116 111'), '"3"')
  expect(moved.body).toMatchObject({ verified: null, verification: { state: 'never' }, materialRevision: 4 })
  const { body: versions } = await health.get<Page<Helpline>>(`${at}/history`)
  expect(versions.items.map(({ number }) => number)).toEqual(['116 111', '116123', '116 123', '116 123'])
})

it('no two services in use have the same number, and who may not write is told so', async () => {
  const one = await makeHelpline(health, '22 40 00 40')
  const same = await health.post<ProblemBody>(all, helplineContent('22400040'))
  expect([same.status, same.body.errors![0]!.field]).toEqual([422, 'number'])
  expect((await roads.post(all, helplineContent('22 40 00 41'))).status).toBe(403)
  expect((await roads.get(`${all}/${one.id}`)).status).toBe(200)

  const retired = await health.post<Helpline>(`${all}/${one.id}/retire`, undefined, seen(one))
  expect(retired.body).toMatchObject({ removed: true, revision: one.revision + 1 })
  expect((await health.get<Page<Helpline>>(all)).body.items.map(({ id }) => id)).not.toContain(one.id)
  expect((await health.get<Page<Helpline>>(`${all}?retired=only`)).body.items.map(({ id }) => id)).toContain(
    one.id,
  )
  expect((await health.put(`${all}/${one.id}`, helplineContent('22 40 00 40'), '"3"')).status).toBe(409)
  const other = await makeHelpline(health, '22 40 00 40')
  expect((await health.post(`${all}/${one.id}/restore`, undefined, seen(retired.body))).status).toBe(422)
  await health.post(`${all}/${other.id}/retire`, undefined, seen(other))
  expect((await health.post(`${all}/${one.id}/restore`, undefined, seen(retired.body))).status).toBe(200)
})

it('everybody is shown what is verified and meant for the page, and nothing of agreements', async () => {
  const shown = await makeHelpline(health, '00 00 00 01', { name: 'På siden', website: 'https://example.no' })
  await makeHelpline(health, '00 00 00 02', { name: 'Ikke på siden', onHelpPage: false })
  const unverified = await health.post<Helpline>(
    all,
    helplineContent('00 00 00 03', { name: 'Ikke verifisert' }),
  )
  const page = await anonymous.get<Page<HelpItem>>('/api/help')
  expect(page.headers.get('Cache-Control')).toMatch(/^public/)
  expect(page.body.items.find(({ name }) => name === 'På siden')).toEqual({
    ...{ id: shown.id, name: 'På siden', number: '00 00 00 01', kind: 'conversation', audience: 'everyone' },
    ...{ hours: { always: true, text: {} }, languages: [], website: 'https://example.no' },
  })
  expect(await onPage()).not.toContain('Ikke på siden')
  expect(await onPage()).not.toContain('Ikke verifisert')
  await verify(health, unverified.body)
  expect(await onPage()).toContain('Ikke verifisert')
  await health.post(`${all}/${shown.id}/retire`, undefined, seen(shown))
  expect(await onPage()).not.toContain('På siden')
})

it('is told of in the events by its name and no more', async () => {
  await makeHelpline(health, '00 00 00 04', { name: 'I historien', note: 'Hemmelig merknad' })
  const { body } = await (await signInAs('coordinator')).get<Page<Event>>('/api/events?limit=2')
  expect(body.items.map(({ type, data }) => [type, data])).toEqual([
    ['helplines.verified', { name: 'I historien' }],
    ['helplines.created', { name: 'I historien' }],
  ])
  expect(JSON.stringify(body)).not.toContain('Hemmelig')
})
