import type { EastNorth } from '../model/geojson.ts'
import type { Route, WalkGraph } from './problem.ts'

/** Where one is after so many metres along an edge. */
export function pointOnEdge(graph: WalkGraph, edge: number, metres: number): EastNorth {
  return lineOnEdge(graph, edge, metres, metres)[0]!
}

/** The line along an edge from one measure to another, against its direction where the second is the smaller. */
export function lineOnEdge(graph: WalkGraph, edge: number, from: number, to: number): EastNorth[] {
  if (from > to) return lineOnEdge(graph, edge, to, from).reverse()
  const { vertices, firstVertex } = graph
  const line: EastNorth[] = []
  let walked = 0
  for (let vertex = firstVertex[edge]! + 1; vertex < firstVertex[edge + 1]!; vertex++) {
    const [x, y, east, north] = vertices.subarray(vertex * 2 - 2, vertex * 2 + 2) as unknown as number[]
    const length = Math.hypot(east! - x!, north! - y!)
    const isLast = vertex + 1 === firstVertex[edge + 1]
    const pointAt = (metres: number): EastNorth => {
      const share = length === 0 ? 0 : Math.max(0, Math.min((metres - walked) / length, 1))
      return [x! + share * (east! - x!), y! + share * (north! - y!)]
    }
    if (line.length === 0 && (from <= walked + length || isLast)) line.push(pointAt(from))
    if (line.length > 0 && (to <= walked + length || isLast)) {
      if (to > from) line.push(pointAt(to))
      return line
    }
    if (line.length > 0) line.push([east!, north!])
    walked += length
  }
  return line
}

/** The whole of a route as a line. */
export function routeLine(graph: WalkGraph, route: Route): EastNorth[] {
  return route.flatMap((arc, at) => {
    const length = graph.metres[arc >> 1]!
    const line = arc & 1 ? lineOnEdge(graph, arc >> 1, length, 0) : lineOnEdge(graph, arc >> 1, 0, length)
    return at === 0 ? line : line.slice(1)
  })
}
