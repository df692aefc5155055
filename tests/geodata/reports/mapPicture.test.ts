import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { toLonLat } from '../../../geodata/geometry/projection.ts'
import type { EastNorth, Geometry, LonLat, MultiPolygon, Polygon } from '../../../geodata/model/geojson.ts'
import { frameBbox, frameBox, mapFrame, mapHeight, mapWidth } from '../../../geodata/reports/mapFrame.ts'
import { letterOf } from '../../../geodata/reports/mapLetters.ts'
import { clipLine, clipRing, type Pixel } from '../../../geodata/reports/mapPaths.ts'
import { type MapContent, mapPicture } from '../../../geodata/reports/mapPicture.ts'
import { area, at, box, line } from '../checks/eksempelvik.ts'

/** Names of the elements, where every one that is opened is closed; throws on what is no XML. */
function elementsOf(svg: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [whole, end, name, rest] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*\/?>|<|>/g,
  )) {
    if (!name) throw new Error(`not XML: ${whole} ${rest}`)
    if (end) {
      if (open.pop() !== name) throw new Error(`${name} is closed and was not open`)
    } else {
      names.push(name)
      if (!whole.endsWith('/>')) open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open}`)
  return names
}

const content = (given: Partial<MapContent> = {}): MapContent => ({
  area,
  reachMetres: 0,
  features: [],
  lettered: [],
  title: 'Kart',
  attribution: 'Kilde',
  ...given,
})

const hole = box(40, 40, 20, 20).coordinates[0]!.toReversed()
const shapes: Record<string, Geometry> = {
  'a tiny area': box(0, 0, 0.5, 0.5),
  'a whole municipality': box(-40_000, -30_000, 80_000, 60_000),
  'areas with holes': {
    type: 'MultiPolygon',
    coordinates: [[...area.coordinates, hole], box(500, 500, 10, 400).coordinates],
  } satisfies MultiPolygon,
  'a point': { type: 'Point', coordinates: at(0, 0) },
  'a line': line([0, 0], [900, 30]),
}

/** In degrees, about. */
const metre = 2e-5

describe('the map of a report', () => {
  it.each(Object.entries(shapes))('draws %s, with nothing around it', (_, geometry) => {
    const svg = mapPicture(content({ area: geometry }))
    expect(elementsOf(svg).filter((name) => name === 'path').length).toBeGreaterThan(2)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('writes words as words', () => {
    const svg = mapPicture(content({ title: '<script>"&\u0000\ud800', attribution: "</text><i a='1'>" }))
    expect(elementsOf(svg)).not.toContain('script')
    expect(svg).toContain('<title>&lt;script&gt;&quot;&amp;</title>')
    expect(svg).toContain('&lt;/text&gt;&lt;i a=&#39;1&#39;&gt;')
  })

  it('has a size one can send, whatever lies around', () => {
    const coast = (shift: number): Polygon => ({
      type: 'Polygon',
      coordinates: [
        Array.from({ length: 401 }, (_, corner): LonLat => {
          const angle = ((corner % 400) / 400) * 2 * Math.PI
          const radius = 200 + 30 * Math.sin(corner * 7 + shift)
          return at(50 + radius * Math.cos(angle), 50 + radius * Math.sin(angle))
        }),
      ],
    })
    const features = (['water', 'buildings', 'landuse', 'ways', 'schools'] as const).flatMap((target) =>
      Array.from({ length: 100 }, (_, n) => ({ target, id: String(n), geometry: coast(n) })),
    )
    expect(mapPicture(content({ features, reachMetres: 150 })).length).toBeLessThan(1_000_000)
  })

  it('shows everything within the reach it is asked for, and the box in degrees holds the whole frame', () => {
    const anyReach = fc.integer({ min: 0, max: 250 })
    const anySize = fc.integer({ min: 1, max: 30_000 })
    fc.assert(
      fc.property(anyReach, anySize, anySize, (reach, width, height) => {
        const shape = planar(box(0, 0, width, height))
        const frame = mapFrame(shape, reach)
        const [west, south, east, north] = frameBox(frame)
        const [left, bottom, right, top] = shape.box
        const room = Math.min(left - west, bottom - south, east - right, north - top)
        expect(room).toBeGreaterThanOrEqual(reach)
        expect((east - west) / (north - south)).toBeCloseTo(mapWidth / mapHeight)
        const [lonWest, latSouth, lonEast, latNorth] = frameBbox(frame)
        for (const share of [0, 0.2, 0.5, 0.9, 1]) {
          const along = [west + share * (east - west), south + share * (north - south)] as const
          for (const edge of [
            [along[0], south],
            [along[0], north],
            [west, along[1]],
            [east, along[1]],
          ] as EastNorth[]) {
            const [lon, lat] = toLonLat(edge)
            expect(lon).toBeGreaterThan(lonWest - metre)
            expect(lon).toBeLessThan(lonEast + metre)
            expect(lat).toBeGreaterThan(latSouth - metre)
            expect(lat).toBeLessThan(latNorth + metre)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('points at the spot of a thing that is nearest, with letters that cover nothing of each other', () => {
    const things = Array.from({ length: 8 }, (_, n) => box(130 + 3 * n, 10 * n, 2, 8))
    const lettered = things.map((_, n) => ({
      letter: letterOf(n),
      target: 'structures' as const,
      id: String(n),
    }))
    const features = things.map((geometry, n) => ({ target: 'structures' as const, id: String(n), geometry }))
    const svg = mapPicture(content({ features, lettered, reachMetres: 60 }))
    const circles = [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="13"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    expect(circles).toHaveLength(8)
    for (const [i, [x, y]] of circles.entries())
      for (const [ox, oy] of circles.slice(i + 1)) expect(Math.hypot(x! - ox!, y! - oy!)).toBeGreaterThan(26)
    const frame = mapFrame(planar(area), 60)
    const spots = [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="3"/g)].map(
      ([, x]) => frame.west + Number(x) * frame.metresPerPixel,
    )
    for (const [n, east] of spots.entries())
      expect(east - planar(area).box[2]).toBeCloseTo(distanceMetres(planar(area), planar(things[n]!)), 0)
  })

  it('names more things than there are letters', () => {
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
  })
})

describe('cutting to the frame', () => {
  const pixel = fc.tuple(
    fc.double({ min: -3000, max: 4000, noNaN: true }),
    fc.double({ min: -3000, max: 4000, noNaN: true }),
  )
  const within = ([x, y]: Pixel) =>
    x >= -12.001 && y >= -12.001 && x <= mapWidth + 12.001 && y <= mapHeight + 12.001

  it('leaves nothing outside, and takes nothing that is inside', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 3, maxLength: 12 }), (points) => {
        expect(clipRing(points).every(within)).toBe(true)
        const stretches = clipLine(points)
        expect(stretches.flat().every(within)).toBe(true)
        const kept = new Set(stretches.flat())
        for (const point of points) if (within(point)) expect(kept.has(point)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('fills the frame with what lies all around', () => {
    const sea: Pixel[] = [
      [-9000, -9000],
      [9000, -9000],
      [9000, 9000],
      [-9000, 9000],
    ]
    expect(clipRing(sea)).toHaveLength(4)
    expect(clipRing(sea.map(([x, y]): Pixel => [x + 40_000, y]))).toEqual([])
  })
})
