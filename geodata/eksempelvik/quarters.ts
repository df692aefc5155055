import type { Footprint } from './footprint.ts'
import { direction, distance, dot, leftOf, minus, plus, type Spot } from './plane.ts'
import { frontOf, type Plot, parcel, withLongSides } from './plots.ts'
import { between, type Random, wholeBetween } from './random.ts'
import { ringInside } from './ringInside.ts'

/*
 * Perimeter blocks of the old centre: house by house along the streets, round a courtyard.
 */

/** Half the joint between two houses that stand wall to wall. */
const jointMetres = 0.12

interface Wall {
  from: Spot
  heading: Spot
  lengthMetres: number
  /** Where the first and the last stretch of the wall belong to the houses on the corners. */
  startMetres: number
  endMetres: number
}

/** The houses of a perimeter block; empty where the ground is too small or too pointed for one. */
export function perimeterHouses(
  ground: Plot,
  attributes: (random: Random) => Footprint['attributes'],
  random: Random,
): Footprint[] {
  const depth = between(random, 11, 13)
  const plot = withLongSides(ground, 2 * depth)
  if (plot === null) return []
  const outerRing = plot.corners
  const innerRing = ringInside(outerRing, depth, 6)
  if (innerRing === null) return []
  const walls = outerRing.map((from, i) => wall(from, outerRing, innerRing, i, depth, random))
  if (walls.some((w) => w.endMetres < w.startMetres - 0.01)) return []
  const houses: Footprint[] = []
  walls.forEach((here, i) => {
    const before = walls[(i + walls.length - 1) % walls.length]!
    houses.push({ outline: cornerHouse(before, here, innerRing[i]!, depth), attributes: attributes(random) })
    const room = here.endMetres - here.startMetres
    const count = room < 5 ? 0 : Math.max(1, Math.round(room / between(random, 12, 19)))
    for (let n = 0; n < count; n++) {
      const [a, b] = [here.startMetres + (room * n) / count, here.startMetres + (room * (n + 1)) / count]
      // A gateway into the courtyard here and there, and backs that are not all equally deep.
      if (count > 2 && n > 0 && n < count - 1 && random() < 0.14) continue
      const house = strip(here, a + jointMetres, b - jointMetres, depth - between(random, 0, 2.5))
      houses.push({ outline: house, attributes: attributes(random) })
    }
  })
  return houses
}

function wall(from: Spot, outer: Spot[], inner: Spot[], i: number, depth: number, random: Random): Wall {
  const to = outer[(i + 1) % outer.length]!
  const heading = direction(from, to)
  const lengthMetres = distance(from, to)
  const innerStart = Math.max(0, dot(minus(inner[i]!, from), heading))
  const innerEnd = Math.min(lengthMetres, dot(minus(inner[(i + 1) % inner.length]!, from), heading))
  const startMetres = Math.max(innerStart + 0.5, depth) + between(random, 1, 5)
  const endMetres = Math.min(innerEnd - 0.5, lengthMetres - depth) - between(random, 1, 5)
  if (endMetres - startMetres >= 5) return { from, heading, lengthMetres, startMetres, endMetres }
  const middle = (innerStart + innerEnd) / 2
  return { from, heading, lengthMetres, startMetres: middle, endMetres: innerEnd > innerStart ? middle : -1 }
}

function onWall({ from, heading }: Wall, metres: number, inMetres: number): Spot {
  return plus(plus(from, heading, metres), leftOf(heading), inMetres)
}

function strip(here: Wall, start: number, end: number, depth: number): Spot[] {
  return [onWall(here, start, 0), onWall(here, end, 0), onWall(here, end, depth), onWall(here, start, depth)]
}

function cornerHouse(before: Wall, here: Wall, innerCorner: Spot, depth: number): Spot[] {
  const [last, first] = [before.endMetres + jointMetres, here.startMetres - jointMetres]
  return [
    onWall(before, last, 0),
    here.from,
    onWall(here, first, 0),
    onWall(here, first, depth),
    innerCorner,
    onWall(before, last, depth),
  ]
}

/** Houses that fill their plots along the street, for ground that is too small or too pointed for a courtyard. */
export function streetHouses(
  ground: Plot,
  attributes: (random: Random) => Footprint['attributes'],
  random: Random,
): Footprint[] {
  return parcel(ground, 330, random).flatMap((plot) => {
    const onStreet = frontOf(plot) !== null
    const body = onStreet && random() < 0.9 ? withLongSides(plot, 6) : null
    const outline = body && ringInside(body.corners, 0.5, 4)
    return outline ? [{ outline, attributes: attributes(random) }] : []
  })
}

/** What a house in the centre is used for, with shops below offices and flats. */
export function centreAttributes(random: Random): Footprint['attributes'] {
  const draw = random()
  const storeys = wholeBetween(random, 3, 5)
  const heightMetres = Math.round((3.3 * storeys + 2.5) * 10) / 10
  if (draw < 0.34)
    return { use: 'retail', buildingType: 'Forretningsgård', storeys, heightMetres, publicAccess: true }
  if (draw < 0.56) return { use: 'office', buildingType: 'Kontorbygning', storeys, heightMetres }
  const roofTerrace = random() < 0.15 ? 'shared' : null
  return { use: 'housing', buildingType: 'Bygård', storeys, heightMetres, roofTerrace }
}
