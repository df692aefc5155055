import { beforeAll, expect, it } from 'vitest'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Fault } from '../../../geodata/model/inspection.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { SecuringDay, SecuringSummary } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { createBridge, createSafeguard, securingOf, securingPath, survey, surveyOfAll } from './things.ts'

/*
 * Coverage rests on faults and on what a type does, too.
 */

const today = dateInNorway(new Date())
const ago = (days: number) => addDays(today, -days)
let roads: Client
beforeAll(async () => {
  roads = await signInAs('roads')
})

async function bridgeWith(kind: string): Promise<{ bridge: Thing; safeguard: Thing }> {
  const bridge = await createBridge(roads)
  await survey(roads, bridge, surveyOfAll)
  return { bridge, safeguard: await createSafeguard(roads, bridge, { kind, extent: [{ edge: 'left' }] }) }
}

async function stateOf({ id }: Thing): Promise<string | null | undefined> {
  const { body } = await roads.get<{ securing?: SecuringSummary }>(`/api/register/bridges/${id}`)
  return body.securing?.state
}

it('a fault that lets people through opens the stretch until it is mended', async () => {
  const { bridge, safeguard } = await bridgeWith('T01')
  const found = await roads.post<Fault>(`/api/safeguards/${safeguard.id}/faults`, {
    ...{ severity: 'urgent', breach: true, text: 'Påkjørt', foundOn: ago(9), dueOn: ago(2) },
  })
  expect(found.status).toBe(201)
  expect(await stateOf(bridge)).toBe('none')
  const open = await securingOf(roads, bridge)
  expect(open.safeguards).toMatchObject([{ standing: 'stands', openFaults: 1 }])
  expect(open.coverage.edges[0]!.pieces).toMatchObject([{ reason: 'broken', by: [safeguard.id] }])

  const path = `/api/faults/${found.body.id}`
  const securing = { what: 'Byggegjerde', from: ago(7), until: ago(5) }
  await roads.patch(path, { securing }, '"1"')
  expect(await stateOf(bridge)).toBe('none')
  expect((await securingOf(roads, bridge, ago(6))).coverage).toMatchObject({
    state: 'partial',
    notes: ['ends_open', 'temporary'],
  })

  await roads.post(`${path}/close`, { mendedOn: ago(3), note: 'Skiftet felt' }, { 'If-Match': '"2"' })
  expect(await stateOf(bridge)).toBe('partial')
  expect((await securingOf(roads, bridge)).safeguards[0]!.openFaults).toBe(0)
  const { body } = await roads.get<Page<SecuringDay>>(`${securingPath(bridge)}/history`)
  const days = body.items.map(({ date, state, what }) => [date, state, what[0]!.turn])
  expect(days.slice(0, 4)).toEqual([
    [ago(3), 'partial', 'mended'],
    [ago(4), 'none', 'secured_until'],
    [ago(7), 'partial', 'secured'],
    [ago(9), 'none', 'broken'],
  ])
})

it('what a type of the municipality’s own does can change, and what rests on it follows', async () => {
  const coordinator = await signInAs('coordinator')
  const type = {
    ...{ name: { nb: 'Glassvegg' }, covers: 'covers', categories: ['restrict_access'] },
    ...{ basis: { nb: 'Egen erfaring' }, sources: ['Notat 12/2025'], suitableFor: { nb: 'Bruer' } },
    ...{ edges: ['left', 'right'], suits: [{ collection: 'bridges' }], reservations: { nb: 'Is' } },
    inspectEvery: { months: 6 },
  }
  const { body } = await coordinator.post<{ code: string }>('/api/catalogue/types', type)
  const { bridge } = await bridgeWith(body.code)
  expect(await stateOf(bridge)).toBe('partial')
  const adds = await coordinator.put(`/api/catalogue/types/${body.code}`, { ...type, covers: 'adds' }, '"1"')
  expect(adds.status).toBe(200)
  expect(await stateOf(bridge)).toBe('none')
  expect((await securingOf(roads, bridge)).coverage.edges[0]!.pieces[0]!.reason).toBe('adds_only')
})
