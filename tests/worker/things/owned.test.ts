import { beforeAll, describe, expect, it } from 'vitest'
import type { FeaturePage } from '../../../geodata/model/page.ts'
import type { ProblemBody } from '../../../geodata/model/problem.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { type Client, signInAs } from '../client.ts'
import { bridgeRow, bring } from '../imports/files.ts'
import { lineFrom, pointAt } from '../town.ts'

const bridges = '/api/register/bridges'
let roads: Client

beforeAll(async () => {
  roads = await signInAs('roads')
})

describe('what an outside register owns', () => {
  let bridge: Thing
  let address: string
  beforeAll(async () => {
    const properties = { name: 'Registerbrua', lengthMetres: 60, builtYear: null, crosses: [] }
    await bring(roads, [bridgeRow(1, 'owned-1', properties)])
    const { body } = await roads.get<FeaturePage<Thing>>(`${bridges}?q=Registerbrua`)
    bridge = body.features[0]!
    address = `${bridges}/${bridge.id}`
  })

  it.each([
    ['an attribute', { properties: { lengthMetres: 61 } }, 'properties.lengthMetres'],
    ['an attribute emptied', { properties: { lengthMetres: null } }, 'properties.lengthMetres'],
    ['the geometry', { geometry: lineFrom([0, 0], [9, 9]) }, 'geometry'],
    ['a geometry that is none', { geometry: 'bru' }, 'geometry'],
  ])('is not changed here: %s', async (_, change, field) => {
    const { status, body } = await roads.patch<ProblemBody>(address, change, `"${bridge.revision}"`)
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ field, code: 'read-only' }])
  })

  it('may be sent along unchanged, and what people enter is theirs', async () => {
    const { coordinates, type } = bridge.geometry
    const properties = {
      name: 'Registerbrua',
      lengthMetres: 60,
      builtYear: null,
      crosses: [],
      owner: 'Kommunen',
    }
    const sent = { geometry: { coordinates, type }, properties }
    const { status, body } = await roads.patch<Thing>(address, sent, `"${bridge.revision}"`)
    expect(status).toBe(200)
    expect(body.properties).toMatchObject({ name: 'Registerbrua', owner: 'Kommunen' })
  })
})

it('a sign whose bridge is gone can still be changed, but not moved to another that is gone', async () => {
  const create = async (name: string) => {
    const { body } = await roads.post<Thing>(bridges, { geometry: pointAt(0, 0), properties: { name } })
    return { collection: 'bridges', id: body.id }
  }
  const [gone, alsoGone] = [await create('Første'), await create('Andre')]
  const { body: sign } = await roads.post<Thing>('/api/signs', {
    geometry: pointAt(0, 0),
    properties: { name: 'Skilt', status: 'mounted', at: gone },
  })
  for (const { id } of [gone, alsoGone]) await roads.delete(`${bridges}/${id}`, '"1"')
  const address = `/api/signs/${sign.id}`
  expect(
    (await roads.patch(address, { properties: { status: 'removed', removedOn: '2026-01-01' } }, '"1"'))
      .status,
  ).toBe(200)
  const moved = await roads.patch<ProblemBody>(address, { properties: { at: alsoGone } }, '"2"')
  expect(moved.status).toBe(422)
  expect(moved.body.errors).toMatchObject([{ field: 'properties.at', code: 'unknown-thing' }])
})
