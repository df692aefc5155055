import type { EastNorth } from '../model/geojson.ts'
import { loopsOf, type Step } from './loops.ts'
import type { SharedSlab } from './overlay.ts'
import { type Edge, eastAt, type Span, sameMetres } from './slabs.ts'

/** The boundary of shared ground as rings: outlines counter-clockwise, holes clockwise, none touching itself. */
export function boundaryOf(slabs: Iterable<SharedSlab>): EastNorth[][] {
  const { nodes, steps } = stepsAround(slabs)
  const rings: EastNorth[][] = []
  for (const loop of loopsOf(steps, nodes)) {
    const corners = loop.filter(({ edge }, at) => edge !== loop.at(at - 1)!.edge)
    const ring = corners.map(({ from }) => nodes[from]!)
    if (ring.length > 2) rings.push([...ring, ring[0]!])
  }
  return rings
}

/** A span with the nodes where its two sides began, perhaps many slabs below. */
interface OpenSpan {
  left: Edge
  leftStart: number
  right: Edge
  rightStart: number
}

/** All trapezoids' sides; level sides that two of them share cancel out, and sides that go straight on are one step. */
function stepsAround(slabs: Iterable<SharedSlab>): { nodes: EastNorth[]; steps: Step[] } {
  const nodes: EastNorth[] = []
  const steps: Step[] = []
  let open: OpenSpan[] = []
  let top = Number.NaN
  for (const { south, north, spans } of slabs) {
    open = passLevel(south, open, spans, nodes, steps)
    top = north
  }
  passLevel(top, open, [], nodes, steps)
  return { nodes, steps }
}

/** Closes the sides that end at this level and opens those that begin. */
function passLevel(
  north: number,
  below: readonly OpenSpan[],
  above: readonly Span[],
  nodes: EastNorth[],
  steps: Step[],
): OpenSpan[] {
  const isSame = (one: OpenSpan | undefined, other: Span | undefined) =>
    one?.left === other?.left && one?.right === other?.right
  // Most spans go on unchanged, from the west and from the east.
  const most = Math.min(below.length, above.length)
  let west = 0
  while (west < most && isSame(below[west], above[west])) west++
  let east = 0
  while (east < most - west && isSame(below.at(-1 - east), above.at(-1 - east))) east++
  const changed = change(
    north,
    below.slice(west, below.length - east),
    above.slice(west, above.length - east),
    nodes,
    steps,
  )
  return [...below.slice(0, west), ...changed, ...below.slice(below.length - east)]
}

function change(
  north: number,
  below: readonly OpenSpan[],
  above: readonly Span[],
  nodes: EastNorth[],
  steps: Step[],
): OpenSpan[] {
  const easts = apart(
    [...below, ...above].flatMap(({ left, right }) => [eastAt(left, north), eastAt(right, north)]),
  )
  const placeOf = (edge: Edge) => placeIn(easts, eastAt(edge, north))
  const surplus = surplusBetween(
    above.map(({ left, right }) => [placeOf(left), placeOf(right)]),
    below.map(({ left, right }) => [placeOf(left), placeOf(right)]),
    easts.length,
  )
  const made = new Map<number, number>()
  const nodeAt = (place: number) => {
    if (!made.has(place)) made.set(place, nodes.push([easts[place]!, north]) - 1)
    return made.get(place)!
  }
  for (const [place, more] of surplus.entries()) {
    for (let one = 0; one < Math.abs(more); one++) {
      const [from, to] = more > 0 ? [place, place + 1] : [place + 1, place]
      steps.push({ from: nodeAt(from), to: nodeAt(to), edge: null })
    }
  }
  const leftStarts = new Map(below.map(({ left, leftStart }) => [left, leftStart]))
  const rightStarts = new Map(below.map(({ right, rightStart }) => [right, rightStart]))
  const opened = above.map(({ left, right }) => ({
    left,
    leftStart: leftStarts.get(left) ?? nodeAt(placeOf(left)),
    right,
    rightStart: rightStarts.get(right) ?? nodeAt(placeOf(right)),
  }))
  for (const { left, right } of above) {
    leftStarts.delete(left)
    rightStarts.delete(right)
  }
  // With the area on the left hand: down along its west side, up along its east side.
  for (const [edge, start] of leftStarts) steps.push({ from: nodeAt(placeOf(edge)), to: start, edge })
  for (const [edge, start] of rightStarts) steps.push({ from: start, to: nodeAt(placeOf(edge)), edge })
  return opened
}

/** How many more trapezoids lie above a level than below it, between each place on it and the next. */
function surplusBetween(above: [number, number][], below: [number, number][], places: number): Int32Array {
  const surplus = new Int32Array(places)
  for (const [from, to] of above) count(surplus, from, to, 1)
  for (const [from, to] of below) count(surplus, from, to, -1)
  return surplus
}

function count(surplus: Int32Array, from: number, to: number, by: number): void {
  for (let at = Math.min(from, to); at < Math.max(from, to); at++) surplus[at]! += from < to ? by : -by
}

/** The numbers in order, those that are the same made into one. */
function apart(easts: number[]): number[] {
  const kept: number[] = []
  for (const east of easts.sort((one, other) => one - other)) {
    if (kept.length === 0 || east - kept.at(-1)! > sameMetres) kept.push(east)
  }
  return kept
}

/** The place of the number at or next below this one. */
function placeIn(easts: readonly number[], east: number): number {
  let low = 0
  let high = easts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (easts[middle]! <= east) low = middle
    else high = middle - 1
  }
  return low
}
