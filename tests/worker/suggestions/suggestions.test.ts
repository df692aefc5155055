import { beforeAll, describe, expect, it } from 'vitest'
import type { EffectiveEntry } from '../../../geodata/catalogue/effective.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import type { SuggestionsAnswer } from '../../../geodata/suggestions/answer.ts'
import { type Client, signInAs } from '../client.ts'
import { createBridge, createSafeguard, securingOf, survey, surveyOfAll } from '../securing/things.ts'

const footbridge = { kind: 'footbridge', pedestrianAccess: 'both_sides', lengthMetres: 60 }
let roads: Client
let bridge: Thing

beforeAll(async () => {
  roads = await signInAs('roads')
  bridge = await createBridge(roads, footbridge)
  await survey(roads, bridge, surveyOfAll)
})

async function suggestions(of = bridge): Promise<SuggestionsAnswer> {
  const { status, body } = await roads.get<SuggestionsAnswer>(`/api/securing/bridges/${of.id}/suggestions`)
  expect(status).toBe(200)
  return body
}
const compared = async (kind: string) =>
  (await suggestions()).items.find((item) => item.kind === kind)?.comparable

describe('suggestions for a bridge', () => {
  it('begin with what covers, and warn where only supplements stand', async () => {
    const before = await suggestions()
    expect(before.items[0]).toMatchObject({ kind: 'T01', covers: 'covers', closesGap: true, isHere: false })
    expect([before.warnings, before.comparison]).toEqual([[], null])
    await createSafeguard(roads, bridge, { kind: 'T13', name: 'Lys', extent: [] })
    const after = await suggestions()
    expect(after.warnings).toEqual(['only_supplements'])
    expect(after.here).toMatchObject([{ kind: 'T13', role: 'no' }])
  })

  it('tell how many like it have a type, once there are five, and never which', async () => {
    for (let i = 0; i < 4; i++) {
      const other = await createBridge(roads, footbridge)
      if (i === 0) await createSafeguard(roads, other, {})
      if (i === 1) await createSafeguard(roads, other, { status: 'proposed', doneOn: null })
    }
    expect(await compared('T01')).toBeNull()
    const other = await createBridge(roads, { ...footbridge, lengthMetres: 200 })
    await createSafeguard(roads, other, {})
    await createSafeguard(roads, other, { name: 'Skjerm nord' })
    // The five are alike in kind and access; only four are as long.
    expect(await compared('T01')).toEqual({ things: 5, have: 2 })
    expect((await suggestions()).comparison?.what.nb).toBe(
      'bruer av slaget «Gang- og sykkelbru», gangtilkomst: begge sider',
    )
    expect(JSON.stringify(await suggestions())).not.toContain(other.id)
  })

  it('are for those who may read what is not secured', async () => {
    const reader = await signInAs('reader')
    expect((await reader.get(`/api/securing/bridges/${bridge.id}/suggestions`)).status).toBe(404)
  })
})

describe("the municipality's own type", () => {
  it('is suggested until it is retired, and what it covers is reckoned anew when what it does is changed', async () => {
    const coordinator = await signInAs('coordinator')
    const own = {
      name: { nb: 'Tett treskjerm' },
      covers: 'covers',
      categories: ['restrict_access'],
      basis: { nb: 'Egen erfaring' },
      sources: ['Notat fra drift'],
      suitableFor: { nb: 'Gangbru' },
      edges: ['left', 'right', 'start', 'end'],
      suits: [{ collection: 'bridges', kinds: ['footbridge'] }],
      reservations: { nb: 'Må males' },
    }
    const { body } = await coordinator.post<EffectiveEntry>('/api/catalogue/types', own)
    const extent = ['left', 'right', 'start', 'end'].map((edge) => ({ edge }))
    await createSafeguard(roads, bridge, { kind: body.code, extent })
    expect((await securingOf(roads, bridge)).coverage.state).toBe('full')
    const shown = async () => {
      const path = `/api/register/bridges/${bridge.id}`
      return (await roads.get<Thing & { securing: { state: string } }>(path)).body.securing.state
    }
    expect(await shown()).toBe('full')
    await coordinator.put(`/api/catalogue/types/${body.code}`, { ...own, covers: 'adds' }, '"1"')
    expect(await shown()).toBe('none')

    const isSuggested = async () => (await suggestions()).items.some(({ kind }) => kind === body.code)
    expect(await isSuggested()).toBe(true)
    await coordinator.post(`/api/catalogue/types/${body.code}/retire`, {}, { 'If-Match': '"2"' })
    expect(await isSuggested()).toBe(false)
  })
})
