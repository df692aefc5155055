import { beforeAll, describe, expect, it } from 'vitest'
import type { ContextLayerCode, ContextLayerState } from '../../../geodata/model/contextLayer.ts'
import type { Bbox } from '../../../geodata/model/geojson.ts'
import type { ImportRow, ImportSummary } from '../../../geodata/model/imports.ts'
import type { FeaturePage, Page } from '../../../geodata/model/page.ts'
import { readContextNear } from '../../../worker/context/store.ts'
import { type Client, signInAs } from '../client.ts'
import { inObject } from '../object.ts'
import { place, squareAt } from '../town.ts'
import { bridgeRow, bring, contextRow, rowsOf } from './files.ts'

const everywhere: Bbox = [6, 64, 7, 66]
let roads: Client
beforeAll(async () => {
  roads = await signInAs('roads')
})

function rowsFor(target: ContextLayerCode, ...ids: string[]): ImportRow[] {
  return ids.map((id, at) => contextRow(at + 1, id, { target }))
}

async function stateOf(layer: ContextLayerCode): Promise<ContextLayerState | undefined> {
  const { body } = await roads.get<Page<ContextLayerState>>('/api/context/layers')
  return body.items.find((state) => state.layer === layer)
}

/** What the list, and what the tree that tiles and checks use, hold of the layer. */
async function featuresOf(layer: ContextLayerCode): Promise<{ listed: string[]; inTree: string[] }> {
  const { body } = await roads.get<FeaturePage<{ id: string }>>(`/api/context/${layer}`)
  const near = await inObject(({ sql }) => readContextNear(sql, layer, everywhere).map(({ id }) => id))
  return { listed: body.features.map(({ id }) => id), inTree: near.sort() }
}

function both(...ids: string[]) {
  return { listed: ids, inTree: ids }
}

function versionsOf(layer: ContextLayerCode): Promise<number[]> {
  return inObject(({ sql }) =>
    sql
      .exec<{ version: number }>(
        'SELECT DISTINCT version FROM context_feature WHERE layer = ? ORDER BY version',
        layer,
      )
      .toArray()
      .map(({ version }) => version),
  )
}

describe('an imported layer', () => {
  it('says where it comes from, how old it is and what it covers', async () => {
    const covers = squareAt(-1000, -1000, 9000)
    const rows = rowsFor('water', 'w1', 'w2')
    await bring(roads, rows, { covers, date: '2026-10-01', source: 'nve', sourceName: 'Eksempelsjøene' })
    const [west, south] = place(100, 500)
    const [east] = place(260, 500)
    expect(await stateOf('water')).toEqual({
      layer: 'water',
      version: 1,
      source: 'nve',
      sourceName: 'Eksempelsjøene',
      licence: 'CC0',
      date: '2026-10-01',
      covers,
      bbox: [west, south, east, south],
      featureCount: 2,
      importedAt: expect.stringMatching(/^20\d\d-/),
    })
    expect(await featuresOf('water')).toEqual(both('w1', 'w2'))
  })

  it('without a stated coverage has none: an absence there proves nothing', async () => {
    await bring(roads, rowsFor('ways', 'v1'))
    expect((await stateOf('ways'))!.covers).toBeNull()
  })

  it('replaces the one before as a whole, and leaves other layers alone', async () => {
    await bring(roads, rowsFor('rail', 'r1', 'r2'))
    const ways = await stateOf('ways')
    await bring(roads, rowsFor('rail', 'r2', 'r3'), { date: '2026-11-02' })
    expect(await stateOf('rail')).toMatchObject({ version: 2, date: '2026-11-02', featureCount: 2 })
    expect(await featuresOf('rail')).toEqual(both('r2', 'r3'))
    expect(await stateOf('ways')).toEqual(ways)
    expect(await featuresOf('ways')).toEqual(both('v1'))
  })

  it('keeps only the version before, for undo', async () => {
    for (const id of ['s1', 's2', 's3']) await bring(roads, rowsFor('schools', id))
    expect(await versionsOf('schools')).toEqual([2, 3])
    expect(await featuresOf('schools')).toEqual(both('s3'))
  })

  it('gives lists and tiles a new tag', async () => {
    const before = (await roads.get('/api/context/landuse')).etag
    await bring(roads, rowsFor('landuse', 'l1'))
    expect((await roads.get('/api/context/landuse')).etag).not.toBe(before)
  })
})

describe('undoing a layer', () => {
  it('returns to the version before, and from there to nothing', async () => {
    const first = await bring(roads, rowsFor('institutions', 'i1'), { date: '2026-01-01' })
    const second = await bring(roads, rowsFor('institutions', 'i2'), { date: '2026-02-02' })
    const tag = (await roads.get('/api/context/institutions')).etag
    expect((await roads.post<ImportSummary>(`${second}/undo`)).body.state).toBe('undone')
    expect(await stateOf('institutions')).toMatchObject({ version: 1, date: '2026-01-01' })
    expect(await featuresOf('institutions')).toEqual(both('i1'))
    expect((await roads.get('/api/context/institutions')).etag).not.toBe(tag)

    await roads.post(`${first}/undo`)
    expect(await stateOf('institutions')).toBeUndefined()
    expect(await featuresOf('institutions')).toEqual(both())
    expect(await versionsOf('institutions')).toEqual([])
  })

  it('that a later import has replaced takes away only the way back to it', async () => {
    const first = await bring(roads, rowsFor('institutions', 'j1'))
    const second = await bring(roads, rowsFor('institutions', 'j2'))
    await roads.post(`${first}/undo`)
    expect(await featuresOf('institutions')).toEqual(both('j2'))
    await roads.post(`${second}/undo`)
    expect(await featuresOf('institutions')).toEqual(both())
  })
})

it('takes a file with things and layers together, back and forth', async () => {
  const path = await bring(roads, [
    bridgeRow(1, 'mixed', { name: 'Blandingsbrua' }),
    contextRow(2, 'm1', { target: 'landuse' }),
  ])
  const found = () => roads.get<FeaturePage<unknown>>('/api/register/bridges?q=blandingsbrua')
  expect((await found()).body.features).toHaveLength(1)
  expect(await featuresOf('landuse')).toEqual(both('m1'))
  await roads.post(`${path}/undo`)
  expect((await found()).body.features).toHaveLength(0)
  expect(await featuresOf('landuse')).toEqual(both('l1'))
})

it('keeps of the staged rows only what has something to say', async () => {
  const path = await bring(roads, [
    contextRow(1, 'q1', { target: 'landuse' }),
    contextRow(2, 'q2', { target: 'landuse', properties: { colour: 'green' } }),
  ])
  const rows = await rowsOf(roads, path)
  expect(rows).toMatchObject([{ number: 2, geometry: null, notes: [{ code: 'unknown-attribute' }] }])
})
