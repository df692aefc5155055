import { describe, expect, test } from 'vitest'
import { readGeoJson } from '../../../geodata/formats/geojson.ts'
import type { ReadFile, ReadOptions } from '../../../geodata/formats/reader.ts'
import { type CrsCode, crsCodes, reprojectPosition } from '../../../geodata/geometry/projection.ts'

const options: ReadOptions = { today: '2026-11-22' }
function read(value: unknown, more: Partial<ReadOptions> = {}, name = 'fil.geojson'): ReadFile {
  const outcome = readGeoJson(name, value, { ...options, ...more })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.file
}
const point = (properties: object | null = {}, coordinates: unknown = [6.2, 64.8], more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
  ...more,
})
const collection = (features: unknown[], more: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...more,
})
const named = (name: string) => ({ crs: { type: 'name', properties: { name } } })
const noteCodes = ({ notes }: { notes: { code: string }[] }) => notes.map(({ code }) => code)

describe('reference systems', () => {
  const spellings: [CrsCode, string][] = [
    ...crsCodes.map((crs): [CrsCode, string] => [crs, crs]),
    ...crsCodes.map((crs): [CrsCode, string] => [crs, `urn:ogc:def:crs:${crs.replace(':', '::')}`]),
    ['EPSG:4326', 'urn:ogc:def:crs:OGC:1.3:CRS84'],
    ['EPSG:25833', 'http://www.opengis.net/def/crs/EPSG/0/5973'],
  ]
  test.each(spellings)('%s stated as %s', (crs, name) => {
    const position = reprojectPosition([6.2, 64.8], 'EPSG:4326', crs)
    const file = read(collection([point({}, [...position, 11.5])], named(name)))
    expect(file).toMatchObject({ crs, crsBasis: 'stated' })
    const [lon, lat] = file.records[0]!.geometry!.coordinates as [number, number]
    expect(lon).toBeCloseTo(6.2, 7)
    expect(lat).toBeCloseTo(64.8, 7)
  })

  test('a file that says nothing: degrees are plain, metres are assumed and noted', () => {
    expect(read(collection([point()]))).toMatchObject({ crs: 'EPSG:4326', crsBasis: 'implied', notes: [] })
    const metres = read(collection([point({}, reprojectPosition([6.2, 64.8], 'EPSG:4326', 'EPSG:25833'))]))
    expect(metres).toMatchObject({ crs: 'EPSG:25833', crsBasis: 'implied' })
    expect(noteCodes(metres)).toEqual(['crs-assumed'])
    expect(metres.records[0]!.geometry!.coordinates).toEqual([6.2, 64.8])
  })

  test('the municipality settles the zone, and a choice settles everything', () => {
    const position = reprojectPosition([6.2, 64.8], 'EPSG:4326', 'EPSG:25832')
    const value = collection([point({}, position)])
    expect(read(value, { around: [6, 64.7, 6.5, 64.9] }).crs).toBe('EPSG:25832')
    const chosen = read(value, { crs: 'EPSG:25832' })
    expect(chosen).toMatchObject({ crs: 'EPSG:25832', crsBasis: 'chosen', notes: [] })
    expect(chosen.records[0]!.geometry!.coordinates).toEqual([6.2, 64.8])
  })

  test('a label the numbers contradict is corrected with a warning; axes in the wrong order are turned', () => {
    const wrong = read(
      collection([point({}, reprojectPosition([6.2, 64.8], 'EPSG:4326', 'EPSG:25833'))], named('EPSG:4326')),
    )
    expect(noteCodes(wrong)).toEqual(['crs-corrected'])
    expect(wrong.records[0]!.geometry!.coordinates).toEqual([6.2, 64.8])
    const turned = read(collection([point({}, [64.8, 6.2])]))
    expect(noteCodes(turned)).toEqual(['north-first'])
    expect(turned.records[0]!.geometry!.coordinates).toEqual([6.2, 64.8])
  })

  test('an unknown system, and numbers that fit nowhere, refuse the file', () => {
    const code = (value: unknown) => {
      const outcome = readGeoJson('fil.geojson', value, options)
      return outcome.ok ? null : outcome.reasons[0]?.code
    }
    expect(code(collection([point()], named('EPSG:3857')))).toBe('unknown-crs')
    expect(code(collection([point({}, [1, 2])]))).toBe('no-crs')
    expect(code(collection([]))).toBe('no-features')
  })
})

describe('the shapes of GeoJSON', () => {
  test('a feature, a geometry and a collection of geometries are read too', () => {
    expect(read(point({ navn: 'Kaia' })).records).toMatchObject([{ number: 1, attributes: { navn: 'Kaia' } }])
    expect(read({ type: 'Point', coordinates: [6.2, 64.8] }).records).toHaveLength(1)
    const geometries = [
      { type: 'Point', coordinates: [6.2, 64.8] },
      { type: 'Point', coordinates: [6.3, 64.8] },
    ]
    expect(read({ type: 'GeometryCollection', geometries }).records).toHaveLength(2)
  })

  test('a feature with several geometries keeps the largest kind, and says what it lost', () => {
    const geometries = [
      { type: 'Point', coordinates: [6.2, 64.8] },
      {
        type: 'LineString',
        coordinates: [
          [6.2, 64.8],
          [6.21, 64.8],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [6.3, 64.8],
          [6.31, 64.8],
        ],
      },
    ]
    const [record] = read(point({}, null, { geometry: { type: 'GeometryCollection', geometries } })).records
    expect(record?.geometry?.type).toBe('MultiLineString')
    expect(noteCodes(record!)).toEqual(['parts-left-out'])
  })

  test('a record without geometry or attributes is kept, with its reason', () => {
    const file = read(
      collection([point(null), { type: 'Feature', properties: { navn: 'Uten' }, geometry: null }]),
    )
    expect(file.records.map(({ geometry, attributes }) => [geometry === null, attributes])).toEqual([
      [false, {}],
      [true, { navn: 'Uten' }],
    ])
    expect(noteCodes(file.records[1]!)).toEqual(['missing-geometry'])
  })

  test('coordinates written as text are read as numbers, also with decimal comma', () => {
    const [record] = read(collection([point({}, ['6,2', '64.8'])])).records
    expect(record?.geometry?.coordinates).toEqual([6.2, 64.8])
    expect(noteCodes(record!)).toEqual(['numbers-as-text'])
  })

  test('nested attributes become columns', () => {
    const file = read(
      collection([point({ navn: 'Kaia', id: { lokalId: 'a1', versjon: 2 }, nr: [7], tagger: ['a', 'b'] })]),
    )
    expect(file.columns).toEqual(['navn', 'id.lokalId', 'id.versjon', 'nr', 'tagger'])
    expect(file.records[0]?.attributes).toEqual({
      navn: 'Kaia',
      'id.lokalId': 'a1',
      'id.versjon': 2,
      nr: 7,
      tagger: 'a; b',
    })
  })

  test.each([
    ['kept', ['a1', 'b7'], ['a1', 'b7'], []],
    ['not used when made for each answer', ['v.fid--7b_1', 'v.fid--7b_2'], [null, null], ['unstable-ids']],
    ['not used when they only count', [0, 1], [null, null], ['unstable-ids']],
    ['not used when some lack one', ['a1', undefined], [null, null], ['unstable-ids']],
  ])('feature ids are %s', (_, ids, expected, notes) => {
    const file = read(collection(ids.map((id) => point({}, [6.2, 64.8], { id }))))
    expect(file.records.map(({ externalId }) => externalId)).toEqual(expected)
    expect(noteCodes(file)).toEqual(notes)
  })
})

describe('producers whose files map themselves', () => {
  const rows = (file: ReadFile) =>
    file.records.map(({ externalId, target, properties }) => [externalId, target, properties])

  test.each([
    ['overpass-turbo', { '@id': 'way/7', highway: 'footway' }, {}, 'way/7'],
    ['osmtogeojson', { highway: 'footway' }, { id: 'way/7' }, 'way/7'],
    ['QGIS', { full_id: 'w7', osm_id: '7', osm_type: 'way', highway: 'footway', lit: null }, {}, 'way/7'],
  ])('OpenStreetMap saved by %s', (_, properties, more, id) => {
    const geometry = {
      type: 'LineString',
      coordinates: [
        [6.2, 64.8],
        [6.21, 64.8],
      ],
    }
    const file = read(
      collection([{ type: 'Feature', properties, geometry, ...more }], { timestamp: '2026-04-19T06:49:36Z' }),
    )
    expect(file).toMatchObject({ source: 'osm', date: '2026-04-19', columns: [] })
    expect(rows(file)).toEqual([[id, 'ways', { name: null, kind: 'footway', walkable: true }]])
  })

  test("Kartverket's map layers, by attribute or by the layer's name", () => {
    const byAttribute = read(
      collection([
        point({ objekttypenavn: 'Innsjø', oppdateringsdato: '2012/12/13 00:00:00', høyde: 197 }),
        point({ objekttypenavn: 'ElvBekk', oppdateringsdato: '2017/01/11 00:00:00' }),
        point({ objekttypenavn: 'Skog' }),
      ]),
    )
    expect(byAttribute).toMatchObject({
      source: 'kartverket',
      date: '2017-01-11',
      dropped: [{ code: 'type-not-used' }],
    })
    expect(rows(byAttribute)).toEqual([
      [null, 'water', { name: null, kind: 'Innsjø', walkable: null }],
      [null, 'water', { name: null, kind: 'ElvBekk', walkable: null }],
    ])
    const byName = read(
      collection(
        [
          point({ medium: 'T', målemetode: 'gen', nøyaktighet: 50000, navn: 'Tangen' }),
          point({ medium: 'U', målemetode: 'gen', nøyaktighet: 50000 }),
        ],
        { name: 'Bane_25833' },
      ),
    )
    expect(rows(byName)).toEqual([[null, 'rail', { name: 'Tangen', kind: 'Bane', walkable: null }]])
    expect(byName.dropped.map(({ code }) => code)).toEqual(['underground'])
    expect(noteCodes(byName)).toEqual(['coarse'])
    expect(byName.notes[0]?.message.nb).toContain('500 m')
  })

  test("NVE's rivers and NVDB bridges saved as GeoJSON", () => {
    const river = {
      objektType: 'ElvBekkMidtlinje',
      strekningLnr: '9',
      elvenavn: 'Havelva',
      vassdragsnummer: '1.A',
      dataUttaksdato: '20171117',
    }
    expect(read(collection([point(river)]))).toMatchObject({
      source: 'nve',
      date: '2017-11-17',
      records: [{ externalId: '9', target: 'water', properties: { name: 'Havelva' } }],
    })
    expect(read(collection([point({ objektId: 9001, objektTypeId: 60 })]))).toMatchObject({
      source: 'nvdb',
      records: [{ externalId: '9001', target: 'bridges', properties: {} }],
    })
  })

  test('a municipal file with a telling name but columns of its own is left to be mapped', () => {
    const file = read(collection([point({ id: 1, navn: 'Park A' })], { name: 'park' }))
    expect(file).toMatchObject({ source: 'file', columns: ['id', 'navn'] })
    expect(file.records[0]?.target).toBeUndefined()
  })
})
