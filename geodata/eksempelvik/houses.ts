import { type Footprint, rectangle } from './footprint.ts'
import {
  along,
  direction,
  distance,
  extentAlong,
  leftOf,
  longAxis,
  middleOf,
  plus,
  type Spot,
} from './plane.ts'
import { frontOf, holds, type Plot, parcel, sideHeadings } from './plots.ts'
import { between, type Random, wholeBetween } from './random.ts'

/** Detached houses with gardens, some with a wing and some with a garage. */
export function detachedHouses(ground: Plot, plotAreaM2: number, random: Random): Footprint[] {
  return parcel(ground, plotAreaM2, random).flatMap((plot) => houseOn(plot, random))
}

function houseOn(plot: Plot, random: Random): Footprint[] {
  const front = frontOf(plot)
  const heading = front ? direction(front.from, front.to) : longAxis(plot.corners, sideHeadings(plot))
  const inward = leftOf(heading)
  const middle = middleOf(plot.corners)
  const start = front ? plus(along(front.from, front.to, between(random, 0.42, 0.58)), inward, 9.5) : middle
  const turned = random() < 0.3
  const [long, short] = [between(random, 10.5, 14), between(random, 8, 9.6)]
  const [width, depth] = turned ? [short, long] : [long, short]
  for (const [towards, scale] of [
    [0, 1],
    [0.35, 1],
    [0.7, 0.92],
    [1, 0.85],
    [1, 0.7],
  ] as const) {
    const at = along(start, middle, towards)
    const body = rectangle(at, heading, width * scale, depth * scale)
    if (!holds(plot, body, 1.6)) continue
    const storeys = random() < 0.72 ? 2 : 1
    const house: Footprint = {
      outline: withWing(body, plot, random),
      attributes: { use: 'housing', buildingType: 'Enebolig', storeys, heightMetres: 2.6 * storeys + 2.2 },
    }
    const garage = random() < 0.34 ? garageBeside(body, plot, random) : null
    return garage ? [house, garage] : [house]
  }
  return []
}

/** The house with a wing on its garden side where the plot has room for one. */
function withWing(body: Spot[], plot: Plot, random: Random): Spot[] {
  if (random() < 0.55) return body
  const [a, b, c, d] = body as [Spot, Spot, Spot, Spot]
  const share = between(random, 0.4, 0.6)
  const out = between(random, 3, 5)
  const heading = direction(b, c)
  const left = random() < 0.5
  const wing: Spot[] = left
    ? [along(d, c, share), plus(along(d, c, share), heading, out), plus(d, heading, out)]
    : [plus(c, heading, out), plus(along(c, d, share), heading, out), along(c, d, share)]
  if (!holds(plot, wing, 1.6)) return body
  return left ? [a, b, c, ...wing] : [a, b, ...wing, d]
}

function garageBeside(body: Spot[], plot: Plot, random: Random): Footprint | null {
  const [a, b, c, d] = body as [Spot, Spot, Spot, Spot]
  const heading = direction(a, b)
  for (const side of random() < 0.5 ? [1, -1] : [-1, 1]) {
    const edge = side > 0 ? along(b, c, 0.35) : along(a, d, 0.35)
    const outline = rectangle(plus(edge, heading, side * 5.4), heading, 6.2, 6)
    if (holds(plot, outline, 0.8)) {
      return { outline, attributes: { use: 'other', buildingType: 'Garasje', storeys: 1, heightMetres: 3.2 } }
    }
  }
  return null
}

interface BarStyle {
  depthMetres: number
  /** From the middle of one bar to the next. */
  pitchMetres: number
  unitMetres: number
  unitsPerBar: readonly [number, number]
  gapMetres: number
  attributes: (random: Random) => Footprint['attributes']
}

export const rowHouseStyle: BarStyle = {
  depthMetres: 9.5,
  pitchMetres: 25,
  unitMetres: 6.4,
  unitsPerBar: [4, 8],
  gapMetres: 7,
  attributes: (random) => {
    const storeys = random() < 0.8 ? 2 : 3
    return { use: 'housing', buildingType: 'Rekkehus', storeys, heightMetres: 2.7 * storeys + 2 }
  },
}

export const slabStyle: BarStyle = {
  depthMetres: 13,
  pitchMetres: 36,
  unitMetres: 34,
  unitsPerBar: [1, 1],
  gapMetres: 14,
  attributes: (random) => {
    const storeys = wholeBetween(random, 3, 6)
    const accessBalcony = random() < 0.25 ? true : null
    return {
      use: 'housing',
      buildingType: 'Boligblokk',
      storeys,
      heightMetres: 3 * storeys + 1.5,
      accessBalcony,
    }
  },
}

export const shedStyle: BarStyle = {
  depthMetres: 24,
  pitchMetres: 38,
  unitMetres: 42,
  unitsPerBar: [1, 1],
  gapMetres: 12,
  attributes: (random) => ({
    use: 'industry',
    buildingType: random() < 0.5 ? 'Lagerbygning' : 'Verkstedbygning',
    storeys: wholeBetween(random, 1, 3),
    heightMetres: wholeBetween(random, 7, 12),
  }),
}

export const boathouseStyle: BarStyle = {
  depthMetres: 9,
  pitchMetres: 26,
  unitMetres: 7,
  unitsPerBar: [2, 5],
  gapMetres: 9,
  attributes: () => ({ use: 'other', buildingType: 'Naust', storeys: 1, heightMetres: 5.5 }),
}

/** Buildings in parallel bars along the long way of the ground; units of a bar stand a hand's breadth apart. */
export function bars(ground: Plot, style: BarStyle, random: Random): Footprint[] {
  const axis = longAxis(ground.corners, sideHeadings(ground))
  const across = leftOf(axis)
  const [low, high] = extentAlong(ground.corners, axis)
  const [bottom, top] = extentAlong(ground.corners, across)
  const lines = Math.max(1, Math.floor((top - bottom - style.depthMetres - 4) / style.pitchMetres) + 1)
  const pitch = lines > 1 ? (top - bottom - style.depthMetres - 5) / (lines - 1) : 0
  const buildings: Footprint[] = []
  for (let line = 0; line < lines; line++) {
    const y = lines > 1 ? bottom + 2.5 + style.depthMetres / 2 + line * pitch : (bottom + top) / 2
    let left = wholeBetween(random, ...style.unitsPerBar)
    let attributes = style.attributes(random)
    let slip = between(random, -1.2, 1.2)
    const length = style.unitMetres * between(random, 0.9, 1.12)
    for (let x = low + 3; x + length < high; ) {
      const middle: Spot = plus([axis[0] * (x + length / 2), axis[1] * (x + length / 2)], across, y + slip)
      const outline = rectangle(middle, axis, length - 0.3, style.depthMetres)
      if (holds(ground, outline, 0.8)) {
        buildings.push({ outline, attributes })
        left--
        x += length
      } else x += 4
      if (left <= 0) {
        left = wholeBetween(random, ...style.unitsPerBar)
        attributes = style.attributes(random)
        slip = between(random, -1.2, 1.2)
        x += style.gapMetres
      }
    }
  }
  return buildings
}

/** Point blocks of flats, one to a plot. */
export function towers(ground: Plot, random: Random): Footprint[] {
  return parcel(ground, 1900, random).flatMap((plot) => {
    const heading = longAxis(plot.corners, sideHeadings(plot))
    const outline = rectangle(
      middleOf(plot.corners),
      heading,
      between(random, 20, 25),
      between(random, 17, 20),
    )
    if (!holds(plot, outline, 3) || distance(outline[0]!, outline[1]!) < 10) return []
    const storeys = wholeBetween(random, 7, 12)
    return [
      {
        outline,
        attributes: { use: 'housing', buildingType: 'Punkthus', storeys, heightMetres: 3 * storeys + 2 },
      },
    ]
  })
}
