import { describe, expect, it } from 'vitest'
import { intersects, isWithin } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import type { LineString } from '../../../geodata/model/geojson.ts'
import { type Built, builtTown } from './builtTown.ts'
import { neighbourIndex } from './neighbours.ts'

const pathOf = ({ geometry }: Built) => (geometry as LineString).coordinates
const place = (position: number[]) => position.join(' ')

/** How many parts a net of lines falls into, where lines meet only in equal positions. */
function components(lines: readonly Built[]): number {
  const leader = new Map<string, string>()
  const find = (start: string): string => {
    let at = start
    while (leader.get(at) !== at) at = leader.get(at)!
    leader.set(start, at)
    return at
  }
  for (const line of lines) {
    const places = pathOf(line).map(place)
    for (const one of places) if (!leader.has(one)) leader.set(one, one)
    for (const one of places) leader.set(find(one), find(places[0]!))
  }
  return new Set([...leader.keys()].map(find)).size
}

describe.each([
  [1, 1000],
  [2, 1000],
  [1814, 2500],
  [4, 20_000],
])('the ways of town %i with %i buildings', (seed, buildings) => {
  const town = builtTown(seed, buildings)
  const ways = town.of('ways')

  it('hang together: anywhere can be walked to from anywhere', () => {
    expect(components(ways)).toBe(1)
  })

  it('meet only in shared corners, never by crossing in passing', () => {
    const near = neighbourIndex(ways)
    const crossing = ways.flatMap((way) => {
      const mine = new Set(pathOf(way).map(place))
      return [...near(way.shape.box)]
        .filter((other) => other.row.number > way.row.number)
        .filter((other) => !pathOf(other).some((position) => mine.has(place(position))))
        .filter((other) => intersects(way.shape, other.shape))
        .map((other) => `${way.row.externalId} ${other.row.externalId}`)
    })
    expect(crossing).toEqual([])
  })

  it('keep out of the water except on bridges', () => {
    const bridges = new Set(town.of('bridges').map(({ geometry }) => JSON.stringify(geometry)))
    const wet = ways
      .filter(({ shape }) => town.of('water').some((water) => intersects(water.shape, shape)))
      .filter(({ geometry }) => !bridges.has(JSON.stringify(geometry)))
    expect(wet.map(({ row }) => row.externalId)).toEqual([])
  })

  it('cross the railway only by bridge, underpass or level crossing, or below its own bridge', () => {
    const bridges = new Set(town.of('bridges').map(({ geometry }) => JSON.stringify(geometry)))
    const structures = town.of('structures')
    const underpasses = new Set(
      structures
        .filter(({ row }) => row.properties.kind === 'underpass')
        .map(({ geometry }) => JSON.stringify(geometry)),
    )
    const levels = structures.filter(({ row }) => row.properties.kind === 'railway_crossing')
    const railwayBridge = town.of('bridges').find(({ row }) => row.properties.kind === 'railway')!
    const unexplained = ways
      .filter(({ shape }) => town.of('rail').some((track) => intersects(track.shape, shape)))
      .filter(({ geometry, shape }) => {
        const written = JSON.stringify(geometry)
        const atLevel = levels.some((level) => isWithin(level.shape, shape, 0.05))
        const below = intersects(railwayBridge.shape, shape)
        return !bridges.has(written) && !underpasses.has(written) && !atLevel && !below
      })
    expect(unexplained.map(({ row }) => row.externalId)).toEqual([])
  })

  it('are of many kinds, each with a name and open to people on foot', () => {
    const kinds = new Set(ways.map(({ row }) => row.properties.kind))
    for (const kind of ['primary', 'residential', 'footway', 'cycleway', 'pedestrian', 'steps']) {
      expect(kinds).toContain(kind)
    }
    expect(ways.every(({ row }) => row.properties.walkable === true && row.properties.name)).toBe(true)
  })
})

describe('counting the parts of a net', () => {
  const line = (number: number, ...coordinates: [number, number][]): Built => {
    const geometry: LineString = { type: 'LineString', coordinates }
    const row = {
      number,
      target: 'ways' as const,
      externalId: `${number}`,
      geometry,
      properties: {},
      notes: [],
    }
    return { row, geometry, shape: planar(geometry) }
  }

  it('sees two where two lines do not meet, and one where a third joins them', () => {
    const apart = [line(1, [6, 64], [6, 65]), line(2, [7, 64], [7, 65])]
    expect(components(apart)).toBe(2)
    expect(components([...apart, line(3, [6, 65], [7, 64])])).toBe(1)
  })
})
