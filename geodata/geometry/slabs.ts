import type { Planar } from './planar.ts'

/*
 * Areas cut into level slabs, so thin that no vertex or crossing lies inside one: within a slab an area is a row of
 * trapezoids. What is built on this cannot be upset by edges that touch, coincide or nearly do.
 */

/** Levels and places closer than this are one: far below a touch, far above rounding. */
export const sameMetres = 1e-6

export interface Edge {
  x1: number
  y1: number
  x2: number
  y2: number
  /** Levels between which the edge runs. */
  low: number
  high: number
}

/** From one edge eastwards to another; the easts are those halfway up the slab. */
export interface Span {
  left: Edge
  leftEast: number
  right: Edge
  rightEast: number
}

/** Sorts norths and makes those that are the same into one. */
export function levelsFrom(norths: readonly number[]): Float64Array {
  const sorted = Float64Array.from(norths).sort()
  const levels: number[] = []
  for (const north of sorted) {
    if (levels.length === 0 || north - levels.at(-1)! > sameMetres) levels.push(north)
  }
  return Float64Array.from(levels)
}

/** How many edges a sweep over the area meets, slab after slab: what cutting or measuring it by slabs costs. */
export function sweepSteps(area: Planar): number {
  const levels = levelsFrom(vertexNorths(area, area.box[1], area.box[3]))
  return edgesOf(area, levels).reduce((sum, { low, high }) => sum + high - low, 0)
}

/** Norths of the vertices between two norths. */
export function vertexNorths({ flat }: Planar, south: number, north: number): number[] {
  const norths: number[] = []
  for (let at = 1; at < flat.length; at += 2) {
    if (flat[at]! >= south && flat[at]! <= north) norths.push(flat[at]!)
  }
  return norths
}

/** Each slab between two levels, from the south, with the spans of each area in it, from the west. */
export function* slabsOf(
  areas: readonly Planar[],
  levels: Float64Array,
): Generator<{ south: number; north: number; spans: Span[][] }> {
  const sweeps = areas.map((area) => sweep(edgesOf(area, levels)))
  for (let slab = 0; slab + 1 < levels.length; slab++) {
    const south = levels[slab]!
    const north = levels[slab + 1]!
    yield { south, north, spans: sweeps.map((spansIn) => spansIn(slab, (south + north) / 2)) }
  }
}

/** Where the edge is at this north. */
export function eastAt({ x1, y1, x2, y2 }: Edge, north: number): number {
  const along = (north - y1) / (y2 - y1)
  return x1 + Math.max(0, Math.min(along, 1)) * (x2 - x1)
}

function edgesOf({ flat, runs }: Planar, levels: Float64Array): Edge[] {
  const edges: Edge[] = []
  for (let run = 0; run < runs.from.length; run++) {
    for (let at = runs.from[run]! * 2; at < runs.to[run]! * 2; at += 2) {
      const one = levelAt(levels, flat[at + 1]!)
      const other = levelAt(levels, flat[at + 3]!)
      if (one === other) continue
      const [from, to] = one < other ? [at, at + 2] : [at + 2, at]
      edges.push({
        x1: flat[from]!,
        y1: flat[from + 1]!,
        x2: flat[to]!,
        y2: flat[to + 1]!,
        low: Math.min(one, other),
        high: Math.max(one, other),
      })
    }
  }
  return edges.sort((one, other) => one.low - other.low)
}

/** The level that a north was made one with; the first or last for what lies beyond. */
function levelAt(levels: Float64Array, north: number): number {
  let low = 0
  let high = levels.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (levels[middle]! <= north) low = middle
    else high = middle - 1
  }
  return low
}

/** Answers, for slabs that only rise, with the spans of the area in them. */
function sweep(edges: readonly Edge[]): (slab: number, middle: number) => Span[] {
  let next = 0
  let active: { edge: Edge; east: number }[] = []
  return (slab, middle) => {
    active = active.filter(({ edge }) => edge.high > slab)
    while (next < edges.length && edges[next]!.low <= slab) {
      const edge = edges[next++]!
      if (edge.high > slab) active.push({ edge, east: 0 })
    }
    for (const one of active) one.east = eastAt(one.edge, middle)
    sortByEast(active)
    return spansBetween(active)
  }
}

/** By insertion: from one slab to the next hardly anything changes place. */
function sortByEast(active: { east: number }[]): void {
  for (let at = 1; at < active.length; at++) {
    const one = active[at]!
    let to = at
    while (to > 0 && active[to - 1]!.east > one.east) {
      active[to] = active[to - 1]!
      to--
    }
    active[to] = one
  }
}

function spansBetween(crossed: readonly { edge: Edge; east: number }[]): Span[] {
  const spans: Span[] = []
  let before: Span | undefined
  for (let at = 0; at + 1 < crossed.length; at += 2) {
    const { edge: left, east: leftEast } = crossed[at]!
    const { edge: right, east: rightEast } = crossed[at + 1]!
    // Parts that share a boundary run together.
    if (before && leftEast - before.rightEast <= sameMetres) {
      before.right = right
      before.rightEast = rightEast
    } else {
      before = { left, leftEast, right, rightEast }
      spans.push(before)
    }
  }
  return spans
}
