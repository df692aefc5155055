import { cornerSpacingMetres } from './lattice.ts'
import {
  along,
  cross,
  direction,
  distance,
  dot,
  extentAlong,
  insideRing,
  leftOf,
  longAxis,
  plus,
  ringArea,
  type Spot,
} from './plane.ts'
import { between, type Random } from './random.ts'
import type { Street } from './streets.ts'

/** A corner of a block's middle lines, and the street that runs from it to the next corner (counter-clockwise). */
export interface Stake {
  at: Spot
  street: Street
}

interface StreetLine {
  street: Street
  line: Spot[]
}

export interface Division {
  blocks: Stake[][]
  streets: StreetLine[]
}

/** Sixteen headings spread over a quarter turn: enough to see which way a bent block is long. */
const headings: readonly Spot[] = Array.from({ length: 16 }, (_, i) => {
  const angle = (Math.PI / 2) * (i / 16)
  return [Math.cos(angle), Math.sin(angle)] as const
})

/**
 * Divides an area between streets into blocks by new streets, until none is larger than wanted. New streets begin and
 * end in corners that the old ones already have, so all of them hang together in shared points. `bend` is how far from
 * straight a new street may be, as a share of its length.
 */
export function divide(
  area: Stake[],
  wantedAreaM2: number,
  bend: number,
  nextStreet: (lengthMetres: number) => Street,
  random: Random,
): Division {
  const blocks: Stake[][] = []
  const streets: StreetLine[] = []
  const waiting = [area]
  while (waiting.length > 0) {
    const block = waiting.pop()!
    const spots = block.map((stake) => stake.at)
    const cut = ringArea(spots) > wantedAreaM2 * 1.45 ? cutThrough(spots, random) : null
    if (cut === null) {
      blocks.push(block)
      continue
    }
    const line = bowed(spots[cut.from]!, spots[cut.to]!, bend, random)
    const street = nextStreet(distance(spots[cut.from]!, spots[cut.to]!))
    streets.push({ street, line })
    waiting.push(...halves(block, cut, street, line))
  }
  return { blocks, streets }
}

interface Cut {
  from: number
  to: number
}

/** Corners to join by a street across the long way of a block, or null where no good pair is found. */
function cutThrough(ring: Spot[], random: Random): Cut | null {
  const axis = longAxis(ring, headings)
  const [low, high] = extentAlong(ring, axis)
  for (let attempt = 0; attempt < 5; attempt++) {
    const at = low + (high - low) * (0.5 + between(random, -0.04, 0.04) * (attempt + 1))
    const passed = ring.flatMap((corner, i) => {
      const here = dot(corner, axis) - at
      const there = dot(ring[(i + 1) % ring.length]!, axis) - at
      if (here < 0 === there < 0) return []
      return [Math.abs(here) < Math.abs(there) ? i : (i + 1) % ring.length]
    })
    if (passed.length !== 2) continue
    const [from, to] = passed as [number, number]
    if (isGoodCut(ring, from, to)) return { from, to }
  }
  return null
}

/** A new street leaves both sides at a fair angle, not close to a corner of the block, and stays inside. */
function isGoodCut(ring: Spot[], from: number, to: number): boolean {
  const [a, b] = [ring[from]!, ring[to]!]
  if (distance(a, b) < 30) return false
  const heading = direction(a, b)
  for (const index of [from, to]) {
    const before = ring[(index + ring.length - 1) % ring.length]!
    const after = ring[(index + 1) % ring.length]!
    const [arriving, leaving] = [direction(before, ring[index]!), direction(ring[index]!, after)]
    if (dot(arriving, leaving) < 0.85) return false
    if (Math.abs(cross(arriving, heading)) < 0.72 || Math.abs(cross(leaving, heading)) < 0.72) return false
  }
  return [0.06, 0.25, 0.5, 0.75, 0.94].every((share) => insideRing(ring, along(a, b, share)))
}

function bowed(from: Spot, to: Spot, bend: number, random: Random): Spot[] {
  const length = distance(from, to)
  const pieces = Math.max(2, Math.round(length / cornerSpacingMetres))
  const sideways = leftOf(direction(from, to))
  const bow = between(random, -bend, bend) * length
  return Array.from({ length: pieces + 1 }, (_, i) => {
    if (i === 0) return from
    if (i === pieces) return to
    return plus(along(from, to, i / pieces), sideways, bow * Math.sin((Math.PI * i) / pieces))
  })
}

function halves(block: Stake[], { from, to }: Cut, street: Street, line: Spot[]): [Stake[], Stake[]] {
  const inner = line.slice(1, -1)
  const run = (start: number, end: number) => {
    const stakes: Stake[] = []
    for (let i = start; i !== end; i = (i + 1) % block.length) stakes.push(block[i]!)
    return stakes
  }
  const forward = inner.map((at) => ({ at, street }))
  return [
    [...run(from, to), { at: block[to]!.at, street }, ...[...forward].reverse()],
    [...run(to, from), { at: block[from]!.at, street }, ...forward],
  ]
}
