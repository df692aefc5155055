import { describe, expect, it } from 'vitest'
import { isInside } from '../../../geodata/geometry/inside.ts'
import { intersects, lengthMetres } from '../../../geodata/geometry/measure.ts'
import type { Planar } from '../../../geodata/geometry/planar.ts'
import type { BridgeProperties } from '../../../geodata/model/bridge.ts'
import { type Built, type BuiltTown, builtTown } from './builtTown.ts'

const propertiesOf = ({ row }: Built) => row.properties as Partial<BridgeProperties>

/** What a bridge goes over, as the map shows it; ways that it shares an end with are not below it. */
function below(town: BuiltTown, bridge: Built): string[] {
  const meets = (things: Built[], test: (thing: Built) => boolean = () => true) =>
    things.some((thing) => test(thing) && intersects(thing.shape, bridge.shape))
  const water = (...kinds: unknown[]) =>
    meets(town.of('water'), ({ row }) => kinds.includes(row.properties.kind))
  const found: string[] = []
  if (water('river')) found.push('river')
  if (water('sea', 'dock')) found.push('sea')
  if (propertiesOf(bridge).kind !== 'railway' && meets(town.of('rail'))) found.push('rail')
  if (meets(town.of('ways'), (way) => crossesInPassing(way.shape, bridge.shape))) found.push('walkway')
  return found
}

function crossesInPassing(way: Planar, bridge: Planar): boolean {
  const corners = (shape: Planar) => {
    const list: string[] = []
    for (let at = 0; at < shape.flat.length; at += 2) list.push(`${shape.flat[at]} ${shape.flat[at + 1]}`)
    return list
  }
  const own = new Set(corners(bridge))
  return !corners(way).some((corner) => own.has(corner)) && intersects(way, bridge)
}

describe.each([
  [1, 1000],
  [2, 1000],
  [1814, 2500],
  [4, 20_000],
])('the bridges of town %i with %i buildings', (seed, buildings) => {
  const town = builtTown(seed, buildings)
  const bridges = town.of('bridges')

  it('cross what they say, and nothing else', () => {
    for (const bridge of bridges) {
      const { name, crosses } = propertiesOf(bridge)
      expect([name, [...below(town, bridge)].sort()]).toEqual([name, [...crosses!].sort()])
    }
  })

  it('are as long as they are drawn', () => {
    for (const bridge of bridges) {
      expect(Math.abs(propertiesOf(bridge).lengthMetres! - lengthMetres(bridge.shape))).toBeLessThan(0.08)
    }
  })

  it('carry the way with the same line, except the one of the railway', () => {
    const ways = new Set(town.of('ways').map(({ geometry }) => JSON.stringify(geometry)))
    const without = bridges.filter(({ geometry }) => !ways.has(JSON.stringify(geometry)))
    expect(without.map((bridge) => propertiesOf(bridge).kind)).toEqual(['railway'])
  })

  it('reach from dry land to dry land', () => {
    for (const { shape, row } of bridges) {
      const last = shape.flat.length - 2
      const wet = [0, last].filter((at) =>
        town.of('water').some((water) => isInside(water.shape, shape.flat[at]!, shape.flat[at + 1]!)),
      )
      expect([row.externalId, wet]).toEqual([row.externalId, []])
    }
  })

  it('say what is missing wherever they are partly secured, and leave some unjudged', () => {
    const partial = bridges.map(propertiesOf).filter(({ coverage }) => coverage === 'partial')
    expect(partial.length).toBeGreaterThan(0)
    expect(partial.every(({ coverageNote }) => coverageNote)).toBe(true)
    const judgements = new Set(bridges.map((bridge) => propertiesOf(bridge).coverage ?? null))
    expect(judgements).toEqual(new Set(['full', 'partial', 'none', null]))
  })
})
