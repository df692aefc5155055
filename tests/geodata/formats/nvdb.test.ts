import { describe, expect, test } from 'vitest'
import { readNvdb } from '../../../geodata/formats/nvdb.ts'
import type { ReadFile } from '../../../geodata/formats/reader.ts'
import { pathsOf } from '../../../geodata/geometry/positions.ts'
import type { Parapet } from '../../../geodata/model/bridge.ts'
import {
  bridgeEdgeParapet,
  enumAttribute,
  lavvannsbrua,
  lineWkt,
  lonLatAt,
  numberAttribute,
  nvdbObject,
  nvdbPage,
  textAttribute,
} from './nvdbAnswers.ts'

function read(value: unknown, today = '2026-11-22'): ReadFile {
  const outcome = readNvdb('bruer.json', value, { today })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.file
}
const east: [number, number][] = [
  [0, 0],
  [60, 0],
]
function start({ records }: ReadFile): [number, number] {
  return pathsOf(records[0]!.geometry!)[0]![0]![0]!
}
const parapetIds = (file: ReadFile) =>
  file.records.map(({ properties }) =>
    (properties!.parapets as Parapet[]).map(({ externalId }) => externalId),
  )
const noteCodes = (file: ReadFile) => file.records.flatMap(({ notes }) => notes.map(({ code }) => code))

describe('bridges from NVDB', () => {
  test('a V4 page becomes bridges with our codes, in lon/lat', () => {
    const file = read(nvdbPage([lavvannsbrua]))
    expect(file).toMatchObject({ format: 'nvdb', crs: 'EPSG:25833', crsBasis: 'stated', source: 'nvdb' })
    const [bridge] = file.records
    expect(bridge).toMatchObject({ number: 1, externalId: '900001', target: 'bridges', notes: [] })
    expect(bridge?.properties).toEqual({
      name: 'Lavvannsbrua',
      kind: 'road',
      status: 'in_use',
      brutusNumber: '99-0001',
      builtYear: 1988,
      owner: null,
      maintainer: 'Kommunen',
      lengthMetres: 60.4,
      longestSpanMetres: null,
    })
    const [lon, lat] = start(file)
    expect(lon).toBeCloseTo(6.2, 7)
    expect(lat).toBeCloseTo(64.8, 7)
    expect(file.notes.map(({ code }) => code)).toEqual(['nvdb-unmapped'])
    expect(file.notes[0]?.message.nb).toContain('Materialtype')
  })

  test('pages, lists of objects and single objects are read alike; a repeated object counts once', () => {
    const other = nvdbObject(60, 900002, east, [])
    for (const value of [
      [nvdbPage([lavvannsbrua]), nvdbPage([other, lavvannsbrua])],
      [lavvannsbrua, other],
    ]) {
      expect(read(value).records.map(({ externalId }) => externalId)).toEqual(['900001', '900002'])
    }
    expect(read(lavvannsbrua).records).toHaveLength(1)
    const repeated = read([nvdbPage([lavvannsbrua]), nvdbPage([lavvannsbrua])])
    expect(repeated.dropped).toMatchObject([{ externalId: '900001', code: 'nvdb-repeated' }])
  })

  test('the 2015 shape has ids and lines only, and so says nothing about attributes', () => {
    const file = read([
      {
        lokasjon: { geometriUtm33: lineWkt(east).replace(' Z ', ' ').replaceAll(' 12.5', '') },
        objektId: 7,
        objektTypeId: 60,
      },
    ])
    expect(file.records[0]).toMatchObject({
      externalId: '7',
      properties: {},
      geometry: { type: 'LineString' },
    })
    expect(file.crs).toBe('EPSG:25833')
  })

  test('enumerated values are known by number, then by word in any spelling; others become notes', () => {
    const file = read([
      nvdbObject(60, 1, east, [enumAttribute(1263, 'Brukategori', 'Nytt ord for gangbru', 7306)]),
      nvdbObject(60, 2, east, [textAttribute(1263, 'Brukategori', 'G/S-bru')]),
      nvdbObject(60, 3, east, [enumAttribute(11317, 'Status', 'Bygges ikke/aldri', 19266)]),
      nvdbObject(60, 4, east, [textAttribute(1263, 'Brukategori', 'constructor')]),
    ])
    expect(file.records.map(({ properties }) => properties?.kind)).toEqual([
      'footbridge',
      'footbridge',
      null,
      null,
    ])
    expect(file.records.map(({ notes }) => notes.map(({ code, field }) => [code, field]))).toEqual([
      [],
      [],
      [['unknown-value', 'status']],
      [['unknown-value', 'kind']],
    ])
    expect(file.records[2]?.notes[0]?.message.nb).toContain('«Bygges ikke/aldri»')
  })

  test('lengths follow the unit the answer gives', () => {
    const centimetres = { id: 2, navn: 'Centimeter', kortnavn: 'cm' }
    const file = read([nvdbObject(60, 1, east, [numberAttribute(1313, 'Lengde', 6040, centimetres)])])
    expect(file.records[0]?.properties?.lengthMetres).toBe(60.4)
  })

  test('other object types are dropped with a reason, or refuse the file', () => {
    const file = read([lavvannsbrua, nvdbObject(538, 5, east, [])])
    expect(file.dropped).toMatchObject([{ externalId: '5', code: 'nvdb-type-538' }])
    const refused = readNvdb('a.json', [nvdbObject(538, 5, east, [])], { today: '2026-11-22' })
    expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'nvdb-other-type' }] })
    expect(readNvdb('a.json', nvdbPage([]), { today: '2026-11-22' })).toMatchObject({
      ok: false,
      reasons: [{ code: 'nvdb-empty' }],
    })
    expect(readNvdb('a.json', [bridgeEdgeParapet], { today: '2026-11-22' })).toMatchObject({
      ok: false,
      reasons: [{ code: 'nvdb-only-parapets' }],
    })
  })

  test('a page that is not the last says that the file is not whole', () => {
    const next = 'https://nvdbapiles.atlas.vegvesen.no/vegobjekter/60?start=abc'
    expect(read(nvdbPage([lavvannsbrua], next)).notes.map(({ code }) => code)).toContain('more-pages')
    expect(read([nvdbPage([lavvannsbrua], next), nvdbPage([])]).notes.map(({ code }) => code)).not.toContain(
      'more-pages',
    )
  })

  test('an object that has ended is dropped', () => {
    const ended = { ...lavvannsbrua, metadata: { ...lavvannsbrua.metadata, sluttdato: '2020-01-01' } }
    const file = read([ended, nvdbObject(60, 2, east, [])])
    expect(file.dropped).toMatchObject([{ externalId: '900001', code: 'nvdb-ended' }])
  })
})

describe('where an object lies', () => {
  const without = (more: Record<string, unknown>) =>
    nvdbObject(60, 1, east, [], { geometri: undefined, lokasjon: {}, ...more })
  const segment = (places: typeof east, sluttdato?: string) => ({
    startdato: '2001-01-01',
    ...(sluttdato && { sluttdato }),
    geometri: { wkt: lineWkt(places), srid: 6173 },
  })

  test('open road segments stand in for a missing geometry; ended ones do not', () => {
    const file = read([
      without({
        vegsegmenter: [
          segment(east),
          segment([
            [60, 0],
            [90, 0],
          ]),
          segment(
            [
              [90, 0],
              [99, 0],
            ],
            '2015-11-24',
          ),
        ],
      }),
      without({ id: 2, vegsegmenter: [segment(east, '2015-11-24')] }),
      without({ id: 3, vegsegmenter: [segment(east, '2027-01-01')] }),
      without({ id: 4 }),
    ])
    expect(file.records.map(({ geometry }) => geometry?.type ?? null)).toEqual([
      'MultiLineString',
      null,
      'LineString',
      null,
    ])
    expect(pathsOf(file.records[0]!.geometry!)).toHaveLength(2)
    expect(noteCodes(file)).toEqual(['nvdb-segments-ended', 'nvdb-no-geometry'])
  })

  const [lon, lat] = lonLatAt([0, 0])
  const [lon2, lat2] = lonLatAt([60, 0])
  test.each([
    [4326, `LINESTRING (${lat} ${lon}, ${lat2} ${lon2})`],
    [4326, `LINESTRING (${lon} ${lat}, ${lon2} ${lat2})`],
    [5973, lineWkt(east)],
    [6173, lineWkt(east).replace('LINESTRING Z (', 'LINESTRING Z(').replaceAll(',', ', ')],
    [25833, lineWkt(east)],
    ['UTM33', lineWkt(east)],
    [undefined, lineWkt(east)],
    [undefined, `LINESTRING (${lat} ${lon}, ${lat2} ${lon2})`],
  ])('srid %s: %s', (srid, wkt) => {
    const file = read([without({ geometri: { wkt, srid } })])
    const [east, north] = start(file)
    expect(noteCodes(file)).toEqual([])
    expect(east).toBeCloseTo(6.2, 7)
    expect(north).toBeCloseTo(64.8, 7)
  })

  test('a geometry that cannot be read leaves the bridge without one, with the reason', () => {
    const file = read([without({ geometri: { wkt: 'CIRCULARSTRING (1 2, 3 4, 5 6)', srid: 5973 } })])
    expect(file.records[0]?.geometry).toBeNull()
    expect(noteCodes(file)).toEqual(['wkt-unreadable'])
  })
})

describe('parapets', () => {
  const related = (id: number, bridge: number) =>
    nvdbObject(
      5,
      id,
      [
        [500, 500],
        [520, 500],
      ],
      [numberAttribute(1574, 'Høyde', 0.9)],
      {
        relasjoner: {
          foreldre: [{ listeid: 1, id: 2, type: { id: 60, navn: 'Bru' }, vegobjekter: [bridge] }],
        },
      },
    )

  test('are joined by the relation NVDB gives, with heights as registered', () => {
    const parent = { ...lavvannsbrua, relasjoner: { barn: [{ type: { id: 5 }, vegobjekter: [800003] }] } }
    const file = read([parent, related(800002, 900001), { ...related(800003, 1), relasjoner: {} }])
    expect(file.records[0]?.properties?.parapets).toEqual([
      { externalId: '800002', kind: null, use: null, heightMetres: 0.9, lengthMetres: null, stretch: null },
      { externalId: '800003', kind: null, use: null, heightMetres: 0.9, lengthMetres: null, stretch: null },
    ])
    expect(file.dropped).toEqual([])
  })

  test('are joined to the bridge they run along when NVDB gives no relation, and the row says so', () => {
    const [bridge] = read([bridgeEdgeParapet, lavvannsbrua]).records
    expect(bridge?.properties?.parapets).toEqual([
      {
        externalId: '800001',
        kind: 'Stålrør m/runde stålstolper',
        use: 'Brukant/stup',
        heightMetres: 1.05,
        lengthMetres: 80,
        stretch: { edge: 'left', from: 0, to: 60 },
      },
    ])
    expect(bridge?.notes.map(({ code }) => code)).toEqual(['parapets-by-place'])
  })

  const edge = enumAttribute(1248, 'Bruksområde', 'Brukant/stup', 4667)
  const slope = enumAttribute(1248, 'Bruksområde', 'Skråning', 2393)
  const outer = enumAttribute(4665, 'Plassering på bru', 'Ytterrekkverk', 5728)
  test.each<[string, [number, number][], ReturnType<typeof enumAttribute>[], string]>([
    [
      'along the bridge',
      [
        [0, 6],
        [60, 6],
      ],
      [edge],
      'joined',
    ],
    [
      'along it, by its place on a bridge',
      [
        [0, 6],
        [60, 6],
      ],
      [slope, outer],
      'joined',
    ],
    [
      'along it, and far out on either side',
      [
        [-300, 6],
        [300, 6],
      ],
      [edge],
      'joined',
    ],
    [
      'a short one within it',
      [
        [20, 6],
        [30, 6],
      ],
      [edge],
      'joined',
    ],
    [
      'along it, but guarding a slope',
      [
        [0, 6],
        [60, 6],
      ],
      [slope],
      'not-on-bridge',
    ],
    [
      'too far to the side',
      [
        [0, 20],
        [60, 20],
      ],
      [edge],
      'no-bridge-near',
    ],
    [
      'on the road below, across',
      [
        [30, -50],
        [30, 50],
      ],
      [edge],
      'no-bridge-near',
    ],
    [
      'beyond the end',
      [
        [62, 4],
        [200, 4],
      ],
      [edge],
      'no-bridge-near',
    ],
  ])('%s', (_, places, attributes, expected) => {
    const file = read([lavvannsbrua, nvdbObject(5, 800009, places, attributes)])
    expect(parapetIds(file)[0]!.length === 1 ? 'joined' : file.dropped[0]?.code).toBe(expected)
  })

  describe('stand along the bridge they are joined to', () => {
    const bent: [number, number][] = [
      [0, 0],
      [40, 0],
      [80, 20],
    ]
    const placesOf = (bridge: unknown, ...objects: unknown[]) =>
      read([bridge, ...objects]).records.flatMap(({ properties }) =>
        (properties!.parapets as Parapet[]).map(({ stretch }) =>
          stretch ? `${stretch.edge} ${stretch.from.toFixed(1)}-${stretch.to!.toFixed(1)}` : null,
        ),
      )
    const standing = (places: [number, number][], more = {}) =>
      nvdbObject(5, 800010, places, [edge], { ...more })

    test('on the side they are drawn on, whichever way, cut to its ends', () => {
      expect(
        placesOf(
          lavvannsbrua,
          standing([
            [10, 5],
            [30, 5],
          ]),
        ),
      ).toEqual(['left 10.0-30.0'])
      expect(
        placesOf(
          lavvannsbrua,
          standing([
            [90, -5],
            [25, -5],
          ]),
        ),
      ).toEqual(['right 25.0-60.0'])
      expect(
        placesOf(
          lavvannsbrua,
          standing([
            [-40, 5],
            [90, 5],
          ]),
        ),
      ).toEqual(['left 0.0-60.0'])
    })

    const inPieces = (one: [number, number][], other: [number, number][]) => ({
      wkt: `MULTI${lineWkt(one).replace('(', '((')},${lineWkt(other).replace('LINESTRING Z ', '')})`,
      srid: 5973,
      egengeometri: true,
    })

    test('round a bend', () => {
      const bridge = nvdbObject(60, 900001, bent, [])
      expect(
        placesOf(
          bridge,
          standing([
            [5, -4],
            [41, -4],
            [70, 10.5],
          ]),
        ),
      ).toEqual(['right 5.0-71.5'])
    })

    test('on both parts of a bridge in two parts', () => {
      const geometri = inPieces(
        [
          [0, 0],
          [40, 0],
        ],
        [
          [50, 0],
          [90, 0],
        ],
      )
      const bridge = nvdbObject(60, 900001, bent, [], { geometri })
      expect(
        placesOf(
          bridge,
          standing([
            [20, 5],
            [80, 5],
          ]),
        ),
      ).toEqual(['left 20.0-70.0'])
    })

    test('the longest piece of one in several, so that nothing between them is told to stand', () => {
      const geometri = inPieces(
        [
          [30, 5],
          [60, 5],
        ],
        [
          [0, 5],
          [20, 5],
        ],
      )
      expect(placesOf(lavvannsbrua, standing(bent, { geometri }))).toEqual(['left 30.0-60.0'])
    })

    test('unless nothing tells the side, which the row says', () => {
      const onMiddle = standing([
        [0, 0.4],
        [60, 0.4],
      ])
      const alongRoad = standing([
        [0, 3],
        [60, 3],
      ])
      const geometri = { ...alongRoad.geometri, egengeometri: false }
      for (const parapet of [onMiddle, { ...alongRoad, geometri }]) {
        expect(placesOf(lavvannsbrua, parapet)).toEqual([null])
        expect(noteCodes(read([lavvannsbrua, parapet]))).toContain('parapets-without-side')
      }
    })
  })

  test('between two bridges side by side the nearer one gets it', () => {
    const twin = nvdbObject(
      60,
      900002,
      [
        [0, 16],
        [60, 16],
      ],
      [],
    )
    const file = read([
      twin,
      lavvannsbrua,
      nvdbObject(
        5,
        800009,
        [
          [0, 5],
          [60, 5],
        ],
        [edge],
      ),
    ])
    expect(parapetIds(file)).toEqual([[], ['800009']])
  })

  test('of a bridge that is not in the file are dropped, however close another lies', () => {
    const file = read([lavvannsbrua, { ...bridgeEdgeParapet, relasjoner: related(1, 900077).relasjoner }])
    expect(file.dropped).toMatchObject([{ externalId: '800001', code: 'bridge-not-here' }])
  })

  test('a file without parapets says nothing about them; one with some clears the others', () => {
    expect(read([lavvannsbrua]).records[0]?.properties).not.toHaveProperty('parapets')
    const far = nvdbObject(
      60,
      900002,
      [
        [900, 0],
        [960, 0],
      ],
      [],
    )
    expect(read([lavvannsbrua, far, bridgeEdgeParapet]).records[1]?.properties?.parapets).toEqual([])
  })
})
