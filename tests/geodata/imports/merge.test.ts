import { describe, expect, test } from 'vitest'
import { mergeRow } from '../../../geodata/imports/merge.ts'
import type { ImportHead, ImportRow } from '../../../geodata/model/imports.ts'
import type { Thing } from '../../../geodata/model/thing.ts'

const head: ImportHead = {
  fileName: 'bruer.json',
  format: 'nvdb',
  source: 'nvdb',
  sourceName: 'NVDB',
  licence: 'NLOD',
  date: '2026-11-01',
  crs: 'EPSG:25833',
  crsBasis: 'stated',
  ownedFields: 'all',
  rowCount: 1,
  covers: null,
  notes: [],
}
const ownFile: ImportHead = { ...head, source: 'file', ownedFields: [] }

function bridgeRow(properties: Record<string, unknown>, more: Partial<ImportRow> = {}): ImportRow {
  return {
    number: 1,
    target: 'bridges',
    externalId: '9001',
    geometry: {
      type: 'LineString',
      coordinates: [
        [6.2, 64.8],
        [6.201, 64.8],
      ],
    },
    properties,
    notes: [],
    ...more,
  }
}

function store(outcome: ReturnType<typeof mergeRow>): Thing {
  if (!outcome.next) throw new Error('nothing to store')
  return {
    type: 'Feature',
    id: '01936b5e-0000-7000-8000-000000000001',
    revision: 1,
    createdAt: '2026-11-01T08:00:00Z',
    updatedAt: '2026-11-01T08:00:00Z',
    updatedBy: 'planner',
    deletedAt: null,
    ...outcome.next,
  }
}

const codes = (outcome: ReturnType<typeof mergeRow>) => outcome.notes.map(({ code, field }) => [code, field])

describe('a row nobody has seen before', () => {
  test('creates a thing whose attributes and geometry the outside register owns', () => {
    const outcome = mergeRow(null, bridgeRow({ name: ' Lavvannsbrua ', lengthMetres: 40, owner: null }), head)
    expect(outcome.action).toBe('create')
    expect(outcome.next?.properties).toMatchObject({
      name: 'Lavvannsbrua',
      lengthMetres: 40,
      owner: null,
      parapets: [],
    })
    expect(outcome.next?.external).toEqual([
      {
        source: 'nvdb',
        externalId: '9001',
        date: '2026-11-01',
        fields: ['geometry', 'lengthMetres', 'name'],
      },
    ])
  })

  test("owns nothing when it comes from the municipality's own file", () => {
    const outcome = mergeRow(null, bridgeRow({ name: 'Lavvannsbrua' }), ownFile)
    expect(outcome.next?.external[0]?.fields).toEqual([])
  })

  test('gets a name made from its id when the source has none, and says so', () => {
    const outcome = mergeRow(null, bridgeRow({}), head)
    expect(outcome.next?.properties.name).toBe('Bru 9001')
    expect(outcome.next?.external[0]?.fields).not.toContain('name')
    expect(codes(outcome)).toEqual([['name-made', 'name']])
  })

  test('is rejected without a geometry, with the wrong kind of geometry, or with values that break the schema', () => {
    expect(codes(mergeRow(null, bridgeRow({}, { geometry: null }), head))).toEqual([
      ['no-geometry', 'geometry'],
    ])
    const lineAsBuilding = mergeRow(null, bridgeRow({}, { target: 'buildings' }), head)
    expect(lineAsBuilding).toMatchObject({ action: 'rejected', next: null })
    expect(codes(lineAsBuilding)).toEqual([['geometry-type', 'geometry']])
    const wrong = mergeRow(null, bridgeRow({ lengthMetres: -4, kind: 'rope' }), head)
    expect(wrong.action).toBe('rejected')
    expect(codes(wrong)).toEqual([
      ['too-small', 'lengthMetres'],
      ['invalid-value', 'kind'],
    ])
    const quayless = mergeRow(null, bridgeRow({ name: 'Kai' }, { target: 'structures' }), head)
    expect(codes(quayless)).toEqual([['invalid-value', 'kind']])
  })

  test('keeps what the model lacks out, with a note', () => {
    const outcome = mergeRow(
      null,
      bridgeRow({ name: 'Lavvannsbrua', brukslast: 'Bk10', constructor: 'x' }),
      head,
    )
    expect(outcome.action).toBe('create')
    expect(outcome.next?.properties).not.toHaveProperty('brukslast')
    expect(codes(outcome)).toEqual([
      ['unknown-attribute', 'brukslast'],
      ['unknown-attribute', 'constructor'],
    ])
  })
})

describe('a row that is known', () => {
  const first = store(mergeRow(null, bridgeRow({ name: 'Lavvannsbrua', lengthMetres: 40 }), head))

  test('is unchanged when the file says the same, also on another day and with rounding below a millimetre', () => {
    const again = bridgeRow(
      { lengthMetres: 40, name: 'Lavvannsbrua' },
      {
        geometry: {
          type: 'LineString',
          coordinates: [
            [6.200000001, 64.8],
            [6.201, 64.799999999],
          ],
        },
      },
    )
    expect(mergeRow(first, again, { ...head, date: '2026-12-01' })).toEqual({
      action: 'unchanged',
      next: null,
      differences: [],
      notes: [],
    })
  })

  test('refreshes what the source owns, fills what is empty and dates it', () => {
    const outcome = mergeRow(first, bridgeRow({ name: 'Nye Lavvannsbrua', builtYear: 1988 }), {
      ...head,
      date: '2026-12-01',
    })
    expect(outcome.action).toBe('update')
    expect(outcome.next?.properties).toMatchObject({
      name: 'Nye Lavvannsbrua',
      builtYear: 1988,
      lengthMetres: 40,
    })
    expect(outcome.next?.external[0]).toEqual({
      source: 'nvdb',
      externalId: '9001',
      date: '2026-12-01',
      fields: ['builtYear', 'geometry', 'lengthMetres', 'name'],
    })
  })

  test('keeps what a person entered and lists the difference', () => {
    const edited: Thing = {
      ...first,
      properties: { ...first.properties, heightMetres: 12.5, cycling: false },
    }
    const outcome = mergeRow(edited, bridgeRow({ heightMetres: 14, cycling: true, lengthMetres: 41 }), head)
    expect(outcome.next?.properties).toMatchObject({ heightMetres: 12.5, cycling: false, lengthMetres: 41 })
    expect(outcome.differences).toEqual([
      { field: 'heightMetres', kept: 12.5, offered: 14 },
      { field: 'cycling', kept: false, offered: true },
    ])
    expect(outcome.next?.external[0]?.fields).not.toContain('heightMetres')
  })

  test('null clears what the source gave, and nothing else; an absent attribute says nothing', () => {
    const edited: Thing = { ...first, properties: { ...first.properties, owner: 'Kommunen' } }
    const outcome = mergeRow(edited, bridgeRow({ lengthMetres: null, owner: null }), head)
    expect(outcome.next?.properties).toMatchObject({
      name: 'Lavvannsbrua',
      lengthMetres: null,
      owner: 'Kommunen',
    })
    expect(outcome.next?.external[0]?.fields).toEqual(['geometry', 'name'])
    expect(outcome.differences).toEqual([])
  })

  test('a made-up name gives way to a real one, a name a person typed does not', () => {
    const nameless = store(mergeRow(null, bridgeRow({}), head))
    expect(mergeRow(nameless, bridgeRow({ name: 'Lavvannsbrua' }), head).next?.properties.name).toBe(
      'Lavvannsbrua',
    )
    const named: Thing = { ...nameless, properties: { ...nameless.properties, name: 'Sjøbrua' } }
    expect(mergeRow(named, bridgeRow({ name: 'Lavvannsbrua' }), head)).toMatchObject({
      action: 'unchanged',
      differences: [{ field: 'name', kept: 'Sjøbrua', offered: 'Lavvannsbrua' }],
    })
  })

  test('moves with an outside register, stays where it was put when the file owns nothing', () => {
    const moved: ImportRow = bridgeRow({}, { geometry: { type: 'Point', coordinates: [6.3, 64.8] } })
    expect(mergeRow(first, moved, head).next?.geometry).toEqual(moved.geometry)
    const own = store(mergeRow(null, bridgeRow({ name: 'Lavvannsbrua' }), ownFile))
    const outcome = mergeRow(own, moved, ownFile)
    expect(outcome.action).toBe('unchanged')
    expect(outcome.differences.map(({ field }) => field)).toEqual(['geometry'])
  })

  test('keeps the tie to another register beside its own', () => {
    const outcome = mergeRow(first, bridgeRow({ builtYear: 1988 }, { externalId: 'way/1' }), {
      ...head,
      source: 'osm',
    })
    expect(outcome.next?.external.map(({ source, fields }) => [source, fields])).toEqual([
      ['nvdb', ['geometry', 'lengthMetres', 'name']],
      ['osm', ['builtYear']],
    ])
  })

  test('stays deleted when it was deleted here', () => {
    const outcome = mergeRow(
      { ...first, deletedAt: '2026-11-02T08:00:00Z' },
      bridgeRow({ lengthMetres: 1 }),
      head,
    )
    expect(outcome).toMatchObject({ action: 'unchanged', next: null })
    expect(codes(outcome)).toEqual([['deleted-here', null]])
  })
})

describe('a row for a context layer', () => {
  test('is created with the few attributes a layer has', () => {
    const outcome = mergeRow(
      null,
      bridgeRow({ kind: 'footway', walkable: true, lit: 'yes' }, { target: 'ways' }),
      head,
    )
    expect(outcome).toMatchObject({
      action: 'create',
      next: { properties: { name: null, kind: 'footway', walkable: true }, external: [] },
    })
    expect(codes(outcome)).toEqual([['unknown-attribute', 'lit']])
  })
})
