import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaM2 } from '../../../geodata/geometry/measure.ts'
import { parseCoordinates, parsePastedGeometry } from '../../../geodata/geometry/parse.ts'
import { type CrsCode, reprojectPosition } from '../../../geodata/geometry/projection.ts'
import type { Bbox, Geometry, GeometryType, LonLat } from '../../../geodata/model/geojson.ts'

const aroundEksempelvik: Bbox = [6, 64.7, 6.4, 64.9]

describe('a position as people type it', () => {
  test.each([
    '64,8 6,2',
    '6,2 64,8',
    '64.8, 6.2',
    '64.8,6.2',
    '64,8,6,2',
    '64,8, 6,2',
    '64,8; 6,2',
    '  64.8\t6.2 ',
    'N 64,8 Ø 6,2',
    'N64.8 E6.2',
    '64.8° N, 6.2° E',
    '6.2 øst 64.8 nord',
    `N 64° 48' 0'' E 6° 12' 0''`,
    `64°48'00"N 6°12'00"E`,
    '64°48′0″ N 6°12′0″ Ø',
    `64° 48' 6° 12'`,
    'EPSG:4258 64,8 6,2',
    'WGS84: 64.8 6.2',
  ])('%s', (typed) => {
    const read = parseCoordinates(typed)
    expect(read?.lonLat[0]).toBeCloseTo(6.2, 9)
    expect(read?.lonLat[1]).toBeCloseTo(64.8, 9)
  })

  const [east, north] = reprojectPosition([6.2, 64.8], 'EPSG:4326', 'EPSG:25832').map(Math.round) as LonLat
  const [east33, north33] = reprojectPosition([6.2, 64.8], 'EPSG:4326', 'EPSG:25833').map(
    Math.round,
  ) as LonLat

  test.each<[string, CrsCode]>([
    [`${east} ${north}`, 'EPSG:25832'],
    [`${north} ${east}`, 'EPSG:25832'],
    [`${north},${east}`, 'EPSG:25832'],
    [`${north}.25; ${east}.75`, 'EPSG:25832'],
    [`N ${north} Ø ${east}`, 'EPSG:25832'],
    ['367 009 7 189 106', 'EPSG:25832'],
    ['7 189 106,4 367 008,7', 'EPSG:25832'],
    [`32V ${east} ${north}`, 'EPSG:25832'],
    [`32 V ${east} ${north}`, 'EPSG:25832'],
    [`sone 33 ${east33} ${north33}`, 'EPSG:25833'],
    [`UTM33: ${north33} ${east33}`, 'EPSG:25833'],
    [`utm-sone 33, ${east33}, ${north33}`, 'EPSG:25833'],
    [`EPSG:25833 ${east33} ${north33}`, 'EPSG:25833'],
    [`epsg:32633 ${east33} ${north33}`, 'EPSG:32633'],
  ])('%s', (typed, crs) => {
    const read = parseCoordinates(typed)
    expect(read?.crs).toBe(crs)
    expect(read?.lonLat[0]).toBeCloseTo(6.2, 4)
    expect(read?.lonLat[1]).toBeCloseTo(64.8, 4)
  })

  test('metres without a zone are UTM 32, or the zone that lies in the municipality', () => {
    const typed = `${east33} ${north33}`
    expect(parseCoordinates(typed, aroundEksempelvik)).toMatchObject({ crs: 'EPSG:25833' })
    expect(parseCoordinates('270000 7041000')).toMatchObject({ crs: 'EPSG:25832' })
    expect(parseCoordinates('270000 7041000', [10, 63.2, 10.8, 63.6])).toMatchObject({ crs: 'EPSG:25833' })
    // Only zone 33 and 35 reach Norway from here.
    expect(parseCoordinates('-30000 6730000')).toMatchObject({ crs: 'EPSG:25833' })
  })

  test.each([
    '',
    'Eksempelvik',
    '64.8',
    '64.8 6.2 12',
    '0 0',
    '64.8 -6.2',
    "64° 61' 6° 12'",
    'E 64.8 N 6.2',
    'EPSG:3857 690000 9000000',
    'sone 34 367009 7189106',
    '64.8e1 6.2',
    '1,2,3',
    'N 64.8 S 6.2',
  ])('%j is no position in Norway', (typed) => {
    expect(parseCoordinates(typed)).toBeNull()
  })

  test('what is written is read back, however it is written', () => {
    const lon = fc.integer({ min: 20_001, max: 334_999 }).map((value) => value / 10_000)
    const lat = fc.integer({ min: 570_001, max: 724_999 }).map((value) => value / 10_000)
    const styles = fc.constantFrom<(lonText: string, latText: string) => string>(
      (x, y) => `${y} ${x}`,
      (x, y) => `${x}, ${y}`,
      (x, y) => `${y};${x}`,
      (x, y) => `N ${y} Ø ${x}`,
      (x, y) => `${x}°E ${y}°N`,
    )
    fc.assert(
      fc.property(lon, lat, styles, fc.boolean(), (x, y, style, comma) => {
        const write = (value: number) => (comma ? String(value).replace('.', ',') : String(value))
        expect(parseCoordinates(style(write(x), write(y)))).toEqual({ crs: 'EPSG:4326', lonLat: [x, y] })
      }),
    )
  })

  test('no text makes it throw', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '64',
        '6,2',
        '.',
        ',',
        ' ',
        '°',
        "'",
        '"',
        'N',
        'Ø',
        '32V',
        'EPSG:',
        '25833',
        '-',
        ';',
        '7189106',
        '\n',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join('')),
        ),
        (typed) => {
          const read = parseCoordinates(typed)
          expect(read === null || read.lonLat.every(Number.isFinite)).toBe(true)
          expect(typeof parsePastedGeometry(typed, { types: areas }).valid).toBe('boolean')
        },
      ),
    )
  })
})

const areas: GeometryType[] = ['Polygon', 'MultiPolygon']

function paste(pasted: string, types: readonly GeometryType[] = areas, around?: Bbox) {
  return parsePastedGeometry(pasted, { types, around })
}

function codes(judged: ReturnType<typeof paste>): string[] {
  return (judged.valid ? judged.notes : judged.reasons).map(({ code }) => code)
}

describe('pasted positions', () => {
  const corners: LonLat[] = [
    [6.2, 64.8],
    [6.21, 64.8],
    [6.21, 64.81],
  ]
  const triangle: Geometry = { type: 'Polygon', coordinates: [[...corners, corners[0]!]] }

  test('one on each line become an area, closed', () => {
    const judged = paste('64,8 6,2\n64,8 6,21\r\n\n64,81 6,21\n')
    expect(judged).toEqual({ valid: true, geometry: triangle, notes: [{ code: 'closed-ring', params: {} }] })
    expect(codes(paste('64,8 6,2\n64,8 6,21\n64,81 6,21\n64,8 6,2'))).toEqual([])
  })

  test('become what is allowed', () => {
    const lines = '64.8 6.2\n64.8 6.21\n64.81 6.21'
    expect(paste(lines, ['LineString'])).toMatchObject({ valid: true, geometry: { type: 'LineString' } })
    expect(paste(lines, ['MultiLineString'])).toMatchObject({
      valid: true,
      geometry: { coordinates: [corners] },
    })
    expect(paste(lines, ['MultiPoint'])).toMatchObject({ valid: true, geometry: { coordinates: corners } })
    expect(paste(lines, ['MultiPolygon'])).toMatchObject({ valid: true, geometry: { type: 'MultiPolygon' } })
    expect(paste('64.8 6.2', ['Point', 'Polygon'])).toMatchObject({
      valid: true,
      geometry: { type: 'Point' },
    })
  })

  test('too few for an area', () => {
    expect(codes(paste('64.8 6.2\n64.8 6.21'))).toEqual(['too-few-points'])
    expect(codes(paste('64.8 6.2'))).toEqual(['too-few-points'])
    expect(codes(paste('64.8 6.2\n64.8 6.21', ['Point']))).toEqual(['wrong-type'])
  })

  test('metres below a heading, or behind a zone on each line', () => {
    const metres = corners.map((lonLat) => reprojectPosition(lonLat, 'EPSG:4326', 'EPSG:25833').join(' '))
    for (const pasted of [['EPSG:25833', ...metres], metres.map((one) => `sone 33 ${one}`)]) {
      const judged = paste(pasted.join('\n'))
      expect(codes(judged)).toEqual(['closed-ring'])
      expect(judged.valid && areaM2(judged.geometry)).toBeCloseTo(areaM2(triangle), 2)
    }
  })

  test('metres that say nothing, with a note', () => {
    const metres = corners.map((lonLat) => reprojectPosition(lonLat, 'EPSG:4326', 'EPSG:25833').join(' '))
    const judged = paste(metres.join('\n'), areas, aroundEksempelvik)
    expect(judged).toMatchObject({
      valid: true,
      notes: [{ code: 'crs-assumed', params: { crs: 'EPSG:25833' } }, {}],
    })
  })

  test('a line that is no position, by its number', () => {
    expect(paste('64.8 6.2\n\nnaustet\n64.81 6.21')).toEqual({
      valid: false,
      reasons: [{ code: 'not-coordinates', params: { line: 3, content: 'naustet' } }],
    })
  })

  test('a heading we do not read', () => {
    expect(paste('EPSG:3857\n690000 9000000')).toMatchObject({
      valid: false,
      reasons: [{ code: 'unknown-crs' }],
    })
  })

  test('that cross themselves are refused like any other area', () => {
    expect(codes(paste('64.8 6.2\n64.81 6.21\n64.8 6.21\n64.81 6.2'))).toEqual(['self-crossing'])
  })
})
