import { squaredToSegment, touchMetres } from '../geometry/segments.ts'
import { type Meeting, meetingsOf } from './meetings.ts'
import type { Strands } from './ways.ts'

/*
 * Gaps in what was mapped. A way that ends a little before another one meets it in truth; a way that crosses another without a
 * vertex in common lies on a bridge or in a culvert, and nothing is joined there.
 */

/** The end of a strand that nothing else reaches. */
export interface LooseEnd {
  readonly strand: number
  readonly atStart: boolean
  readonly vertex: number
  readonly reachMetres: number
}

/** A vertex put into a strand, `share` of the way from one of its vertices to the next. */
interface Insertion {
  readonly segment: number
  readonly share: number
  readonly vertex: number
}

/** Within this of a vertex is at the vertex: shorter pieces of way say nothing. */
const sliverMetres = 1

/** Lengthens every loose end to the nearest place of another strand that is within reach of it. */
export function joinLooseEnds(laid: Strands, reachOfWay: (way: number) => number): void {
  const ends = looseEnds(laid, reachOfWay)
  const insertions = new Map<number, Insertion[]>()
  const lengthenings = new Map<LooseEnd, number>()
  for (const [end, meeting] of meetingsOf(laid, ends)) {
    const { vertex, isNew } = vertexAt(laid, meeting, end.reachMetres)
    if (isNew) {
      const there = insertions.get(meeting.strand) ?? []
      insertions.set(meeting.strand, [...there, { ...meeting, vertex }])
    }
    if (vertex !== end.vertex) lengthenings.set(end, vertex)
  }
  for (const [strand, inserted] of insertions) insert(laid.strands[strand]!.vertices, inserted)
  lengthen(laid, lengthenings)
}

/** From west to east, so that it does not matter in which order the ways came. */
function lengthen(
  { vertices: { east, north }, strands }: Strands,
  lengthenings: Map<LooseEnd, number>,
): void {
  const ordered = [...lengthenings].sort(
    ([{ vertex: one }], [{ vertex: other }]) => east[one]! - east[other]! || north[one]! - north[other]!,
  )
  const gaps = new Set<string>()
  for (const [{ strand, atStart, vertex }, to] of ordered) {
    // Two ends that are each other's nearest are one gap.
    if (gaps.has(`${to} ${vertex}`)) continue
    gaps.add(`${vertex} ${to}`)
    const { vertices } = strands[strand]!
    if (atStart) vertices.unshift(to)
    else vertices.push(to)
  }
}

function looseEnds({ vertices, strands }: Strands, reachOfWay: (way: number) => number): LooseEnd[] {
  const uses = new Uint32Array(vertices.east.length)
  for (const strand of strands) for (const vertex of strand.vertices) uses[vertex]!++
  return strands.flatMap((line, strand) =>
    [true, false]
      .map((atStart) => ({
        strand,
        atStart,
        vertex: line.vertices.at(atStart ? 0 : -1)!,
        reachMetres: Math.max(reachOfWay(line.way), touchMetres),
      }))
      .filter(({ vertex }) => uses[vertex] === 1),
  )
}

function vertexAt({ vertices, strands }: Strands, { strand, segment, share }: Meeting, reachMetres: number) {
  const { east, north } = vertices
  const [a, b] = strands[strand]!.vertices.slice(segment, segment + 2) as [number, number]
  const x = east[a]! + share * (east[b]! - east[a]!)
  const y = north[a]! + share * (north[b]! - north[a]!)
  const near = Math.min(sliverMetres, reachMetres) ** 2
  const squaredTo = (vertex: number) =>
    squaredToSegment(x, y, east[vertex]!, north[vertex]!, east[vertex]!, north[vertex]!)
  const nearer = squaredTo(a) <= squaredTo(b) ? a : b
  if (squaredTo(nearer) <= near) return { vertex: nearer, isNew: false }
  return { vertex: vertices.at(x, y), isNew: true }
}

function insert(strand: number[], inserted: Insertion[]): void {
  // From the end, so that the places of those before stay what they are.
  inserted.sort((one, other) => other.segment - one.segment || other.share - one.share)
  for (const { segment, vertex } of inserted) {
    if (strand[segment + 1] !== vertex) strand.splice(segment + 1, 0, vertex)
  }
}
