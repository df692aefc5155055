import { describe, expect, test } from 'vitest'
import { place } from '../../../geodata/formats/place.ts'
import { toEastNorth } from '../../../geodata/geometry/projection.ts'

const square = [
  [6.2, 64.8],
  [6.21, 64.8],
  [6.21, 64.81],
  [6.2, 64.81],
  [6.2, 64.8],
]
const codes = (placed: ReturnType<typeof place>) => placed.notes.map(({ severity, code }) => [severity, code])

describe('placing what stands in a file', () => {
  test('reprojects, drops heights and rounds to a millimetre', () => {
    const [x, y] = toEastNorth([6.2, 64.8])
    const placed = place({ type: 'Point', coordinates: [x, y, 17] }, 'EPSG:25832', false)
    expect(placed).toEqual({ geometry: { type: 'Point', coordinates: [6.2, 64.8] }, notes: [] })
    const long = place(
      { type: 'Point', coordinates: [6.200000123456789, 64.80000000000001] },
      'EPSG:4326',
      false,
    )
    expect(long.geometry?.coordinates).toEqual([6.20000012, 64.8])
  })

  test('turns a file that has north first', () => {
    expect(
      place({ type: 'Point', coordinates: [64.8, 6.2] }, 'EPSG:4326', true).geometry?.coordinates,
    ).toEqual([6.2, 64.8])
  })

  test('closes an open ring, with a warning', () => {
    const placed = place({ type: 'Polygon', coordinates: [square.slice(0, 4)] }, 'EPSG:4326', false)
    expect(placed.geometry?.coordinates).toEqual([square])
    expect(codes(placed)).toEqual([['warning', 'ring-closed']])
  })

  test('turns one row that has its axes swapped, with a warning', () => {
    const placed = place({ type: 'Point', coordinates: [64.8, 6.2] }, 'EPSG:4326', false)
    expect(placed.geometry?.coordinates).toEqual([6.2, 64.8])
    expect(codes(placed)).toEqual([['warning', 'axes-swapped']])
  })

  test('takes out holes and parts without extent', () => {
    const sliver = [
      [6.203, 64.803],
      [6.204, 64.804],
      [6.203, 64.803],
    ]
    const flat = [
      [6.203, 64.803],
      [6.204, 64.803],
      [6.205, 64.803],
      [6.203, 64.803],
    ]
    const placed = place({ type: 'Polygon', coordinates: [square, sliver, flat] }, 'EPSG:4326', false)
    expect(placed.geometry?.coordinates).toEqual([square])
    expect(codes(placed)).toEqual([['info', 'slivers-removed']])
    const parts = place({ type: 'MultiPolygon', coordinates: [[square], [sliver]] }, 'EPSG:4326', false)
    expect(parts.geometry?.coordinates).toEqual([[square]])
    const lines = place(
      { type: 'MultiLineString', coordinates: [sliver, [square[0], square[0]]] },
      'EPSG:4326',
      false,
    )
    expect(lines.geometry?.coordinates).toEqual([sliver])
  })

  test.each([
    ['missing-geometry', null],
    ['outside-norway', { type: 'Point', coordinates: [0, 0] }],
    ['not-numbers', { type: 'Point', coordinates: ['east', 64.8] }],
    ['not-geometry', { type: 'Circle', coordinates: [6.2, 64.8] }],
    ['not-geometry', { type: 'LineString', coordinates: [6.2, 64.8] }],
    ['too-few-points', { type: 'LineString', coordinates: [square[0], square[0]] }],
    [
      'self-crossing',
      { type: 'Polygon', coordinates: [[square[0], square[2], square[1], square[3], square[0]]] },
    ],
  ])('%s leaves the record without geometry, with the reason', (code, value) => {
    const placed = place(value, 'EPSG:4326', false)
    expect(placed.geometry).toBeNull()
    expect(codes(placed)).toEqual([['error', code]])
  })
})
