import type { EastNorth } from '../model/geojson.ts'
import type { Overlay } from './overlay.ts'
import { type Edge, eastAt, type Span, sameMetres } from './slabs.ts'

/** A step along the boundary with the area on its left; `edge` is null where it runs level. */
interface Step {
  from: number
  to: number
  edge: Edge | null
}

/** The boundary of shared ground as rings: outlines counter-clockwise, holes clockwise, none touching itself. */
export function boundaryOf(shared: Overlay): EastNorth[][] {
  const { nodes, steps } = stepsAround(shared)
  const leaving: Step[][] = nodes.map(() => [])
  for (const step of steps) leaving[step.from]!.push(step)
  const rings: EastNorth[][] = []
  for (const first of steps) {
    if (!leaving[first.from]!.includes(first)) continue
    for (const loop of splitLoops(walk(first, leaving, nodes))) {
      const ring = loop
        .filter((step, at) => !isStraightOn(loop.at(at - 1)!, step))
        .map(({ from }) => nodes[from]!)
      if (ring.length > 2) rings.push([...ring, ring[0]!])
    }
  }
  return rings
}

function isStraightOn(before: Step, step: Step): boolean {
  return before.edge === step.edge
}

/** All trapezoids' sides; level sides that two of them share cancel out. */
function stepsAround({ levels, slabs }: Overlay): { nodes: EastNorth[]; steps: Step[] } {
  const nodes: EastNorth[] = []
  const steps: Step[] = []
  let below: readonly Span[] = []
  /** For each span of the slab below, the nodes of its lower corners. */
  let corners: [left: number, right: number][] = []
  for (let level = 0; level < levels.length; level++) {
    const north = levels[level]!
    const above = slabs[level] ?? []
    const first = nodes.length
    for (const east of apart(
      [...below, ...above].flatMap(({ left, right }) => [eastAt(left, north), eastAt(right, north)]),
    )) {
      nodes.push([east, north])
    }
    const nodeAt = (edge: Edge) => nearest(nodes, first, eastAt(edge, north))
    // How many more trapezoids lie above than below, between each node and the next.
    const surplus = new Int32Array(nodes.length - first)
    const tops = below.map(({ left, right }): [number, number] => [nodeAt(left), nodeAt(right)])
    const bottoms = above.map(({ left, right }): [number, number] => [nodeAt(left), nodeAt(right)])
    for (const [from, to] of bottoms) count(surplus, from - first, to - first, 1)
    for (const [from, to] of tops) count(surplus, from - first, to - first, -1)
    for (const [at, more] of surplus.entries()) {
      for (let one = 0; one < Math.abs(more); one++) {
        const west = first + at
        steps.push(
          more > 0 ? { from: west, to: west + 1, edge: null } : { from: west + 1, to: west, edge: null },
        )
      }
    }
    for (const [span, [left, right]] of tops.entries()) {
      steps.push({ from: left, to: corners[span]![0], edge: below[span]!.left })
      steps.push({ from: corners[span]![1], to: right, edge: below[span]!.right })
    }
    below = above
    corners = bottoms
  }
  return { nodes, steps }
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

/** The node at or next west of this east, among those from `first` on. */
function nearest(nodes: readonly EastNorth[], first: number, east: number): number {
  let low = first
  let high = nodes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (nodes[middle]![0] <= east) low = middle
    else high = middle - 1
  }
  return low
}

/** Follows the boundary from a step until it closes, taking each step out of `leaving`. */
function walk(first: Step, leaving: Step[][], nodes: readonly EastNorth[]): Step[] {
  const path: Step[] = []
  let step: Step | undefined = first
  while (step) {
    const out: Step[] = leaving[step.from]!
    out.splice(out.indexOf(step), 1)
    path.push(step)
    step = step.to === first.from ? undefined : next(step, leaving[step.to]!, nodes)
  }
  return path
}

/** Where several ways lead on: the first one clockwise from the way back, which keeps to the same piece of ground. */
function next(step: Step, out: readonly Step[], nodes: readonly EastNorth[]): Step | undefined {
  if (out.length < 2) return out[0]
  const back = bearing(nodes[step.to]!, nodes[step.from]!)
  const turn = ({ from, to }: Step) => {
    const clockwise = back - bearing(nodes[from]!, nodes[to]!)
    return clockwise > 0 ? clockwise : clockwise + 2 * Math.PI
  }
  return out.reduce((best, one) => (turn(one) < turn(best) ? one : best))
}

function bearing(from: EastNorth, to: EastNorth): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0])
}

/** A path that comes back to a place on its way, as the loops it is made of. */
function splitLoops(path: readonly Step[]): Step[][] {
  const loops: Step[][] = []
  const seen = new Map<number, number>()
  const open: Step[] = []
  for (const step of path) {
    seen.set(step.from, open.length)
    open.push(step)
    const start = seen.get(step.to)
    if (start === undefined) continue
    const loop = open.splice(start)
    for (const { from } of loop) seen.delete(from)
    loops.push(loop)
  }
  return loops
}
