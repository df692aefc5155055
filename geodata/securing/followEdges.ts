import type { EastNorth } from '../model/geojson.ts'
import { axisOfThing, type Measured, ownAxisOf } from './edgeAxis.ts'
import type { LaidEdge } from './layout.ts'
import { type Axis, locateEastNorth } from './linearReference.ts'
import { endOf } from './stretchLine.ts'

/** What a small step of a drawn line, from one place to the next, is to an edge it is near. */
export interface Followed {
  distance: number
  /** Metres along the edge; null where the step runs across it. */
  along: { from: number; to: number }[] | null
  /** Null: so near the middle of the axis that it may be either side. */
  edge: string | null
}

/** The steps between consecutive places (EPSG:25832), one list of what each is to the edges it is near. */
export type Follower = (places: readonly EastNorth[]) => (Followed | null)[]

/** Nearer the middle than this the side is not told. */
const middleMetres = 0.25
/** What follows an edge runs at least this share of itself along it; outside a bend the edge is shorter than the line. */
const leastAlong = 0.35
/** Of what is drawn at an end, the share that runs across it. */
const leastAcross = 0.7

/** One follower for each edge that has a place on the map, both sides of the axis in one. */
export function followers(thing: Measured, edges: readonly LaidEdge[], toleranceMetres: number): Follower[] {
  const axis = axisOfThing(thing)
  const all: Follower[] = []
  const sides = edges.filter(({ code }) => code === 'left' || code === 'right').map(({ code }) => code)
  if (axis && sides.length > 0) {
    const sideOf = (offset: number) => (offset > 0 ? 'left' : 'right')
    all.push(
      alongAxis(
        axis,
        toleranceMetres,
        (offset) => (Math.abs(offset) < middleMetres ? null : sideOf(offset)),
        sides,
      ),
    )
  }
  for (const edge of edges) {
    const own = ownAxisOf(edge, thing)
    if (own) all.push(alongAxis(own, toleranceMetres, () => edge.code, [edge.code]))
    else if (axis && (edge.code === 'start' || edge.code === 'end')) {
      all.push(acrossEnd(axis, edge.code, edge.lengthMetres, toleranceMetres))
    }
  }
  return all
}

function alongAxis(
  axis: Axis,
  toleranceMetres: number,
  edgeAt: (offsetMetres: number) => string | null,
  known: readonly string[],
): Follower {
  return (places) => {
    const located = places.map((place) => locateEastNorth(axis, place))
    return located.slice(1).map((b, i): Followed | null => {
      const a = located[i]!
      const distance = (a.distance + b.distance) / 2
      const edge = edgeAt((a.offsetMetres + b.offsetMetres) / 2)
      if (distance > toleranceMetres || (edge !== null && !known.includes(edge))) return null
      const length = Math.hypot(places[i + 1]![0] - places[i]![0], places[i + 1]![1] - places[i]![1])
      const along = stretchesBetween(axis, a.metres, b.metres)
      const metres = along.reduce((sum, { from, to }) => sum + to - from, 0)
      // Inside a bend tighter than the offset a stretch of the axis is hidden; anything longer is a leap to another part.
      const most = length + 4 * distance + 1
      return { distance, edge, along: metres >= leastAlong * length && metres <= most ? along : null }
    })
  }
}

/** Between two measures: over the place where a closed line meets itself, if that is the shorter way. */
function stretchesBetween({ paths }: Axis, one: number, other: number): { from: number; to: number }[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const path = paths.find(({ at }) => at[0]! <= from && to <= at.at(-1)!)
  if (!path?.isClosed) return [{ from, to }]
  const [begin, end] = [path.at[0]!, path.at.at(-1)!]
  if (to - from <= (end - begin) / 2) return [{ from, to }]
  return [
    { from: begin, to: from },
    { from: to, to: end },
  ]
}

function acrossEnd(
  axis: Axis,
  kind: 'start' | 'end',
  lengthMetres: number | null,
  toleranceMetres: number,
): Follower {
  const width = lengthMetres ?? 2 * toleranceMetres
  const { begin, across, outward } = endOf(axis, kind, width)
  const reach = Math.min(toleranceMetres, axis.metres / 4)
  return (places) => {
    const seen = places.map(([x, y]) => {
      const [ex, ey] = [x - begin[0], y - begin[1]]
      return { along: ex * across[0] + ey * across[1], out: ex * outward[0] + ey * outward[1] }
    })
    return seen.slice(1).map((b, i): Followed | null => {
      const a = seen[i]!
      const distance = Math.abs(a.out + b.out) / 2
      const [from, to] = [Math.min(a.along, b.along), Math.max(a.along, b.along)]
      if (distance > reach || from > width + toleranceMetres || to < -toleranceMetres) return null
      const length = Math.hypot(places[i + 1]![0] - places[i]![0], places[i + 1]![1] - places[i]![1])
      const clipped = { from: Math.max(0, Math.min(from, width)), to: Math.max(0, Math.min(to, width)) }
      const isAcross = to - from >= leastAcross * length && clipped.from < clipped.to
      return { distance, edge: kind, along: isAcross ? [clipped] : null }
    })
  }
}
