import { describe, expect, test } from 'vitest'
import { isOverpass, readOverpass } from '../../../geodata/formats/overpass.ts'
import type { ReadFile } from '../../../geodata/formats/reader.ts'

type Tags = Record<string, string>

const at = (lon: number, lat: number) => ({ lat: 64.8 + lat / 1000, lon: 6.2 + lon / 1000 })
const corners = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]
let next = 100
const way = (tags: Tags, geometry: unknown[] = [at(0, 0), at(1, 0)]) => ({
  type: 'way',
  id: next++,
  tags,
  geometry,
})

function read(elements: unknown[], more: Record<string, unknown> = {}): ReadFile {
  const outcome = readOverpass('osm.json', { version: 0.6, ...more, elements }, { today: '2026-11-22' })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.file
}
const rows = (tags: Tags, geometry?: unknown[]) =>
  read([way(tags, geometry)]).records.map(({ target, properties }) => ({ target, ...properties }))

describe('the shapes Overpass answers in', () => {
  test('out geom: ways carry their positions', () => {
    const file = read([way({ highway: 'footway' })], {
      osm3s: { timestamp_osm_base: '2026-04-19T06:49:36Z' },
    })
    expect(file).toMatchObject({ format: 'osm', source: 'osm', date: '2026-04-19', crs: 'EPSG:4326' })
    expect(file.licence).toContain('ODbL')
    expect(file.records[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [6.2, 64.8],
        [6.201, 64.8],
      ],
    })
  })

  test('out body; >; out skel: ways refer to nodes, which may come later and have no tags', () => {
    const file = read([
      { type: 'way', id: 1, nodes: [11, 12], tags: { highway: 'footway' } },
      { type: 'node', id: 11, ...at(0, 0) },
      { type: 'node', id: 12, ...at(1, 0) },
    ])
    expect(file.records.map(({ externalId, geometry }) => [externalId, geometry?.type])).toEqual([
      ['way/1', 'LineString'],
    ])
    expect(file.dropped).toEqual([])
  })

  test('a multipolygon relation is assembled, its hole kept and its untagged ways not read alone', () => {
    const inner = [at(0.2, 0.2), at(0.4, 0.2), at(0.4, 0.4), at(0.2, 0.4), at(0.2, 0.2)]
    const member = (ref: number, role: string, geometry: unknown[]) => ({ type: 'way', ref, role, geometry })
    const file = read([
      {
        type: 'relation',
        id: 9,
        tags: { type: 'multipolygon', building: 'apartments' },
        members: [
          member(1, 'outer', corners.slice(0, 3)),
          member(2, 'outer', corners.slice(2)),
          member(3, 'inner', inner),
        ],
      },
    ])
    expect(file.records).toHaveLength(1)
    expect(file.records[0]).toMatchObject({ externalId: 'relation/9', target: 'buildings' })
    expect(file.records[0]?.geometry?.type).toBe('Polygon')
    expect(file.records[0]?.geometry?.coordinates).toHaveLength(2)
  })

  test('what is not whole says so, and a bounding box is no geometry', () => {
    const file = read([
      { type: 'way', id: 1, nodes: [11, 12, 13], tags: { highway: 'footway' } },
      { type: 'node', id: 11, ...at(0, 0) },
      { type: 'node', id: 12, ...at(1, 0) },
      {
        type: 'relation',
        id: 2,
        tags: { amenity: 'hospital' },
        bounds: { minlat: 64.8, minlon: 6.2, maxlat: 64.9, maxlon: 6.3 },
      },
      { type: 'way', id: 3, nodes: [1], tags: { amenity: 'school' }, center: at(0, 0) },
    ])
    expect(
      file.records.map(({ externalId, geometry, notes }) => [
        externalId,
        geometry?.type,
        notes.map(({ code }) => code),
      ]),
    ).toEqual([
      ['relation/2', undefined, ['missing-geometry', 'incomplete']],
      ['way/1', 'LineString', ['incomplete']],
      ['way/3', 'Point', ['incomplete']],
    ])
  })

  test('an answer that ran out of time says so; an empty one is refused with what Overpass says', () => {
    const remark = 'runtime error: Query timed out'
    expect(read([way({ highway: 'footway' })], { remark }).notes.map(({ code }) => code)).toEqual([
      'osm-remark',
    ])
    const refused = readOverpass('osm.json', { elements: [], remark }, { today: '2026-11-22' })
    expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'osm-empty' }] })
    if (!refused.ok) expect(refused.reasons[0]?.message.nb).toContain(remark)
  })

  test('an element that stands twice is one', () => {
    const node = { type: 'node', id: 1, ...at(0, 0), tags: { amenity: 'school' } }
    expect(read([node, node]).records).toHaveLength(1)
  })

  test('elements without what they need are passed over', () => {
    expect(isOverpass({ elements: [] })).toBe(true)
    expect(isOverpass({ features: [] })).toBe(false)
    const broken = [
      { type: 'relation', id: 1 },
      { type: 'node', id: 2 },
      { type: 'way', id: 3 },
      null,
      { type: 'area', id: 4 },
    ]
    expect(read([...broken, way({ highway: 'footway' })]).records).toHaveLength(1)
  })
})

describe('what a feature is to us', () => {
  test('a way on a bridge is a bridge and a way', () => {
    expect(
      rows({
        highway: 'secondary',
        bridge: 'yes',
        name: 'Lavvannsgata',
        'bridge:name': 'Lavvannsbrua',
        sidewalk: 'both',
        lit: 'yes',
        start_date: '1988-05',
      }),
    ).toMatchObject([
      {
        target: 'bridges',
        name: 'Lavvannsbrua',
        kind: 'road',
        builtYear: 1988,
        pedestrianAccess: 'both_sides',
        lighting: 'Belyst',
        cycling: null,
        stairs: null,
      },
      { target: 'ways', name: 'Lavvannsgata', kind: 'secondary', walkable: true },
    ])
  })

  test.each<[string, Tags, object]>([
    ['a foot bridge', { highway: 'footway', bridge: 'yes' }, { kind: 'footbridge', name: null }],
    ['stairs on a bridge', { highway: 'steps', bridge: 'yes' }, { kind: 'footbridge', stairs: true }],
    ['a cycle bridge', { highway: 'cycleway', bridge: 'movable' }, { kind: 'footbridge', cycling: true }],
    [
      'a motorway bridge',
      { highway: 'motorway', bridge: 'viaduct' },
      { kind: 'road', pedestrianAccess: 'none' },
    ],
    ['a railway bridge', { railway: 'rail', bridge: 'yes' }, { kind: 'railway' }],
    ['a closed bridge', { highway: 'path', bridge: 'yes', access: 'no' }, { status: 'closed' }],
    ['an outline', { man_made: 'bridge', name: 'Lavvannsbrua' }, { kind: null, name: 'Lavvannsbrua' }],
  ])('%s', (_, tags, expected) => {
    expect(rows(tags, tags.man_made ? corners : undefined)[0]).toMatchObject({
      target: 'bridges',
      ...expected,
    })
  })

  test('pieces of one bridge become rows of their own, and say which go together', () => {
    const bridge = { highway: 'primary', bridge: 'yes', name: 'Lavvannsbrua', layer: '1' }
    const file = read([
      way(bridge),
      way({ ...bridge, layer: '2' }),
      way(bridge),
      way({ ...bridge, name: 'Sjøbrua' }),
    ])
    const bridges = file.records.filter(({ target }) => target === 'bridges')
    expect(bridges.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
      ['osm-bridge-pieces'],
      [],
      ['osm-bridge-pieces'],
      [],
    ])
    expect(bridges[0]?.notes[0]?.message.nb).toContain(`${bridges[0]?.externalId}, ${bridges[2]?.externalId}`)
  })

  test('a building with floors, height, use, address and number', () => {
    expect(
      rows(
        {
          building: 'apartments',
          'building:levels': '5',
          height: '17,5 m',
          'ref:bygningsnr': '990000001',
          'addr:street': 'Tangkroken',
          'addr:housenumber': '7B',
          start_date: '1931',
        },
        corners,
      ),
    ).toEqual([
      {
        target: 'buildings',
        name: null,
        buildingNumber: '990000001',
        status: null,
        use: 'housing',
        address: 'Tangkroken 7B',
        builtYear: 1931,
        storeys: 5,
        heightMetres: 17.5,
        owner: null,
        operator: null,
      },
    ])
  })

  test.each<[Tags, Record<string, unknown>, string[]]>([
    [{ 'building:levels': '2.5' }, { storeys: 2 }, ['storeys-rounded']],
    [{ 'building:levels': '2;7' }, { storeys: 7 }, ['storeys-rounded']],
    [{ 'building:levels': 'mange' }, { storeys: null }, ['unknown-value']],
    [{ height: "12'" }, { heightMetres: null }, ['unknown-value']],
    [{ 'ref:bygningsnr': '1;2' }, { buildingNumber: '1' }, ['several-numbers']],
    [{ amenity: 'parking', parking: 'multi-storey' }, { use: 'parking' }, []],
    [{ building: 'constructor' }, { use: null }, []],
    [{ building: 'yes', shop: 'mall' }, { use: 'retail' }, []],
    [{ building: 'construction' }, { status: 'under_construction' }, []],
  ])('%j', (tags, expected, notes) => {
    const [record] = read([way({ building: 'yes', ...tags }, corners)]).records
    expect(record?.properties).toMatchObject(expected)
    expect(record?.notes.map(({ code }) => code)).toEqual(notes)
  })

  test('a hospital building is a building and an institution', () => {
    expect(rows({ building: 'hospital', amenity: 'hospital', name: 'Havsykehuset' }, corners)).toMatchObject([
      { target: 'buildings', use: 'hospital' },
      { target: 'institutions', name: 'Havsykehuset', kind: 'hospital' },
    ])
  })

  test.each<[Tags, boolean | null]>([
    [{ highway: 'footway' }, true],
    [{ highway: 'steps' }, true],
    [{ highway: 'cycleway' }, true],
    [{ highway: 'cycleway', foot: 'no' }, false],
    [{ highway: 'residential' }, true],
    [{ highway: 'service', access: 'private' }, false],
    [{ highway: 'service', access: 'private', foot: 'yes' }, true],
    [{ highway: 'secondary' }, null],
    [{ highway: 'secondary', sidewalk: 'no' }, null],
    [{ highway: 'secondary', sidewalk: 'left' }, true],
    [{ highway: 'primary', foot: 'use_sidepath' }, false],
    [{ highway: 'trunk' }, null],
    [{ highway: 'motorway' }, false],
    [{ highway: 'trunk', motorroad: 'yes' }, false],
  ])('%j is walkable: %s', (tags, walkable) => {
    expect(rows(tags)).toMatchObject([{ target: 'ways', walkable }])
  })

  test.each<[Tags, boolean, string, string]>([
    [{ railway: 'tram' }, false, 'rail', 'tram'],
    [{ railway: 'station' }, true, 'rail', 'station'],
    [{ waterway: 'river' }, false, 'water', 'river'],
    [{ natural: 'water', water: 'lake' }, true, 'water', 'lake'],
    [{ natural: 'coastline' }, false, 'water', 'coastline'],
    [{ amenity: 'social_facility', social_facility: 'nursing_home' }, true, 'institutions', 'nursing_home'],
    [{ amenity: 'kindergarten' }, true, 'schools', 'kindergarten'],
    [{ leisure: 'park' }, true, 'landuse', 'park'],
    [{ place: 'square' }, true, 'landuse', 'square'],
  ])('%j', (tags, area, target, kind) => {
    expect(rows(tags, area ? corners : undefined)).toMatchObject([{ target, kind, walkable: null }])
  })

  test('a square that people walk across is a way and a place', () => {
    expect(rows({ highway: 'pedestrian', area: 'yes' }, corners).map(({ target }) => target)).toEqual([
      'ways',
      'landuse',
    ])
  })

  test('what is underground, not built, or nothing to us is dropped with a reason', () => {
    const file = read([
      way({ railway: 'rail', tunnel: 'yes' }),
      way({ waterway: 'stream', tunnel: 'culvert' }),
      way({ highway: 'proposed' }),
      way({ barrier: 'fence' }),
      way({ building: 'no' }, corners),
      { type: 'node', id: 1, ...at(0, 0), tags: { highway: 'crossing' } },
    ])
    expect(file.records).toEqual([])
    expect(file.dropped.map(({ code }) => code).sort()).toEqual([
      'osm-not-used',
      'osm-not-used',
      'osm-not-used',
      'osm-not-used',
      'underground',
      'underground',
    ])
  })

  test('rows are numbered one by one, however many a feature yields', () => {
    const file = read([way({ highway: 'footway', bridge: 'yes' }), way({ highway: 'footway' })])
    expect(file.records.map(({ number }) => number)).toEqual([1, 2, 3])
  })
})
