import type { Stake } from './blocks.ts'
import {
  cross,
  direction,
  distance,
  dot,
  extentAlong,
  leftOf,
  longAxis,
  minus,
  plus,
  ringArea,
  type Spot,
} from './plane.ts'
import { between, type Random } from './random.ts'
import type { Street } from './streets.ts'

/*
 * Plots are always convex: a block is cut down to what lies behind every one of its streets, and then cut by straight
 * lines. A building placed inside its plot can therefore never meet a street, the water or its neighbour.
 */

/** A convex piece of ground, counter-clockwise; `fronts[i]` is the street along the side from corner i, if any. */
export interface Plot {
  corners: Spot[]
  fronts: (Street | null)[]
}

/** What lies to the left of a line, at least so far from it. */
export function cutOff(plot: Plot, through: Spot, heading: Spot, front: Street | null): Plot {
  const corners: Spot[] = []
  const fronts: (Street | null)[] = []
  const count = plot.corners.length
  for (let i = 0; i < count; i++) {
    const here = plot.corners[i]!
    const next = plot.corners[(i + 1) % count]!
    const a = cross(heading, minus(here, through))
    const b = cross(heading, minus(next, through))
    if (a >= 0) {
      corners.push(here)
      fronts.push(plot.fronts[i]!)
    }
    if (a >= 0 !== b >= 0) {
      const share = a / (a - b)
      corners.push([here[0] + (next[0] - here[0]) * share, here[1] + (next[1] - here[1]) * share])
      fronts.push(a >= 0 ? front : plot.fronts[i]!)
    }
  }
  return { corners, fronts }
}

/** The ground of a block behind its streets; null where the streets leave nothing to build on. */
export function groundOf(block: Stake[], extraMetres = 0): Plot | null {
  const spots = block.map((stake) => stake.at)
  const [west, east] = extentAlong(spots, [1, 0])
  const [south, north] = extentAlong(spots, [0, 1])
  let plot: Plot = {
    corners: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
    fronts: [null, null, null, null],
  }
  const sides = sidesOf(block)
  if (sides.length === 0) return null
  for (const side of sides) {
    const heading = direction(side.from, side.to)
    const inset = side.street.halfWidthMetres + side.inwardMetres + extraMetres
    plot = cutOff(plot, plus(side.from, leftOf(heading), inset), heading, side.street)
    if (plot.corners.length < 3) return null
  }
  return tidy(plot)
}

interface Side {
  from: Spot
  to: Spot
  street: Street
  /** How far the street bends into the block from the straight line between its ends. */
  inwardMetres: number
}

const bendToleranceMetres = 2.5

/** The straight sides of a block: one for each street, or more where a street bends. */
function sidesOf(block: Stake[]): Side[] {
  const count = block.length
  const turns = (i: number) => {
    const [before, here, after] = [block[(i + count - 1) % count]!, block[i]!, block[(i + 1) % count]!]
    return (
      before.street !== here.street || dot(direction(before.at, here.at), direction(here.at, after.at)) < 0.9
    )
  }
  const starts = block.flatMap((_, i) => (turns(i) ? [i] : []))
  if (starts.length < 2) return []
  return starts.flatMap((start, s) => {
    const end = starts[(s + 1) % starts.length]!
    const run: Spot[] = [block[start]!.at]
    for (let i = (start + 1) % count; ; i = (i + 1) % count) {
      run.push(block[i]!.at)
      if (i === end) break
    }
    return straightened(run, block[start]!.street)
  })
}

function straightened(run: Spot[], street: Street): Side[] {
  const [from, to] = [run[0]!, run.at(-1)!]
  const heading = direction(from, to)
  const bends = run.map((spot) => cross(heading, minus(spot, from)))
  const worst = bends.reduce((best, bend, i) => (Math.abs(bend) > Math.abs(bends[best]!) ? i : best), 0)
  if (Math.abs(bends[worst]!) > bendToleranceMetres && run.length > 2) {
    return [...straightened(run.slice(0, worst + 1), street), ...straightened(run.slice(worst), street)]
  }
  return [{ from, to, street, inwardMetres: Math.max(0, ...bends) }]
}

/** Without corners that hardly turn or sides too short to matter; only ever smaller than before. */
function tidy(plot: Plot, shortestMetres = 3): Plot | null {
  let { corners, fronts } = plot
  for (let i = 0; i < corners.length && corners.length > 3; ) {
    const before = corners[(i + corners.length - 1) % corners.length]!
    const [here, after] = [corners[i]!, corners[(i + 1) % corners.length]!]
    const flat = dot(direction(before, here), direction(here, after)) > 0.9986
    if (flat || distance(before, here) < shortestMetres) {
      const previous = (i + corners.length - 1) % corners.length
      // The side before now ends where this one did: it keeps the street of the longer of the two.
      const kept = distance(before, here) > distance(here, after) ? fronts[previous]! : fronts[i]!
      fronts = fronts.map((front, j) => (j === previous ? kept : front)).filter((_, j) => j !== i)
      corners = corners.filter((_, j) => j !== i)
      i = 0
    } else i++
  }
  return corners.length >= 3 && ringArea(corners) > 60 ? { corners, fronts } : null
}

/** With only sides of at least this length, as a perimeter block wants them. */
export function withLongSides(plot: Plot, shortestMetres: number): Plot | null {
  return tidy(plot, shortestMetres)
}

export function sideHeadings(plot: Plot): Spot[] {
  return plot.corners.map((corner, i) => direction(corner, plot.corners[(i + 1) % plot.corners.length]!))
}

/** The two parts of a plot on either side of a line across its long way, at a share of its length. */
export function split(plot: Plot, share: number): [Plot, Plot] {
  const axis = longAxis(plot.corners, sideHeadings(plot))
  const [low, high] = extentAlong(plot.corners, axis)
  const at = low + (high - low) * share
  const through: Spot = [axis[0] * at, axis[1] * at]
  const across = leftOf(axis)
  return [cutOff(plot, through, across, null), cutOff(plot, through, [-across[0], -across[1]], null)]
}

/** Cuts the ground into plots of about the wanted size, across the long way each time. */
export function parcel(ground: Plot, wantedAreaM2: number, random: Random): Plot[] {
  const plots: Plot[] = []
  const waiting = [ground]
  while (waiting.length > 0) {
    const plot = waiting.pop()!
    if (ringArea(plot.corners) < wantedAreaM2 * 1.5) plots.push(plot)
    else waiting.push(...split(plot, between(random, 0.44, 0.56)))
  }
  return plots
}

/** Whether every spot lies in the plot, at least so far from its sides. */
export function holds(plot: Plot, spots: readonly Spot[], marginMetres: number): boolean {
  return plot.corners.every((corner, i) => {
    const heading = direction(corner, plot.corners[(i + 1) % plot.corners.length]!)
    return spots.every((spot) => cross(heading, minus(spot, corner)) >= marginMetres)
  })
}

interface Front {
  from: Spot
  to: Spot
  street: Street
}

/** The longest side along a street, or along the one of that name where there is one; null where no street reaches. */
export function frontOf(plot: Plot, name?: string): Front | null {
  const fronts = frontsOf(plot)
  const wanted = fronts.filter((front) => front.street.name === name)
  const longer = (a: Front, b: Front) => (distance(b.from, b.to) > distance(a.from, a.to) ? b : a)
  const among = wanted.length > 0 ? wanted : fronts
  return among.length > 0 ? among.reduce(longer) : null
}

function frontsOf(plot: Plot): Front[] {
  return plot.corners.flatMap((from, i) => {
    const street = plot.fronts[i]
    return street ? [{ from, to: plot.corners[(i + 1) % plot.corners.length]!, street }] : []
  })
}

/** The street that a spot on the plot is nearest to. */
export function streetBeside(plot: Plot, spot: Spot): Street | null {
  const away = ({ from, to }: Front) => cross(direction(from, to), minus(spot, from))
  const fronts = frontsOf(plot)
  return fronts.length > 0 ? fronts.reduce((a, b) => (away(b) < away(a) ? b : a)).street : null
}
