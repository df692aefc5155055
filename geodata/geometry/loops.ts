import type { EastNorth } from '../model/geojson.ts'
import type { Edge } from './slabs.ts'

/** A step along a boundary from node to node, with the area on its left; `edge` is null where it runs level. */
export interface Step {
  from: number
  to: number
  edge: Edge | null
}

/** The steps as closed loops, none of them passing the same node twice. */
export function loopsOf(steps: readonly Step[], nodes: readonly EastNorth[]): Step[][] {
  const leaving: Step[][] = nodes.map(() => [])
  for (const step of steps) leaving[step.from]!.push(step)
  const loops: Step[][] = []
  for (const first of steps) {
    if (leaving[first.from]!.includes(first)) loops.push(...splitLoops(walk(first, leaving, nodes)))
  }
  return loops
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
