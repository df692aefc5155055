import { nearestOnPaths } from './nearestOnPaths.ts'
import type { Target } from './place.ts'
import { type WalkGraph, zones } from './problem.ts'

/*
 * Ways that pass under a bridge, or over one, come near it on the map and are not at it. They are told by crossing the line of
 * the place from one side to the other without meeting the ways that run along it.
 */

/** Takes those nodes out of the place whose ways there only cross its line; other places than lines are left as they are. */
export function leaveOutPassing(graph: WalkGraph, zone: Uint8Array, { shape, reachMetres }: Target): void {
  if (shape.dimension !== 1) return
  for (const nodes of piecesAtPlace(graph, zone)) {
    const met = nodes.map((node) => nearestOnPaths(shape, graph.nodes[node * 2]!, graph.nodes[node * 2 + 1]!))
    const along = met.map(({ metres }) => metres)
    const across = met.map(({ aside }) => aside)
    const crosses = Math.min(...across) < -reachMetres / 2 && Math.max(...across) > reachMetres / 2
    if (crosses && Math.max(...along) - Math.min(...along) < passingShare * met[0]!.length)
      for (const node of nodes) zone[node] = zones.between
  }
}

/** What runs along less of the line than this, and crosses it, passes. */
const passingShare = 0.5

/** The nodes at the place, those together that are joined there. */
function piecesAtPlace(graph: WalkGraph, zone: Uint8Array): number[][] {
  const seen = new Set<number>()
  const pieces: number[][] = []
  for (let start = 0; start < zone.length; start++) {
    if (zone[start] !== zones.place || seen.has(start)) continue
    const piece = [start]
    seen.add(start)
    for (const node of piece)
      for (let i = graph.firstArc[node]!; i < graph.firstArc[node + 1]!; i++) {
        const arc = graph.arcs[i]!
        const other = arc & 1 ? graph.from[arc >> 1]! : graph.to[arc >> 1]!
        if (zone[other] !== zones.place || seen.has(other)) continue
        seen.add(other)
        piece.push(other)
      }
    pieces.push(piece)
  }
  return pieces
}
