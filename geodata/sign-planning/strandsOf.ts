import { pathsOf } from '../geometry/positions.ts'
import { toEastNorth } from '../geometry/projection.ts'
import type { LonLat } from '../model/geojson.ts'
import { newVertices, type Strand, type Strands, type Vertices, type Way } from './ways.ts'

/** Each line of the ways as a strand; positions that follow each other in the same place are one vertex. */
export function strandsOf(ways: readonly Way[]): Strands {
  const vertices = newVertices()
  const strands: Strand[] = []
  for (const [way, { geometry }] of ways.entries()) {
    for (const line of pathsOf(geometry).flat()) {
      const strand = verticesOf(line, vertices)
      if (strand.length > 1) strands.push({ way, vertices: strand })
    }
  }
  return { vertices, strands, ways: ways.map(({ id }) => id) }
}

function verticesOf(line: readonly LonLat[], vertices: Vertices): number[] {
  const strand: number[] = []
  for (const position of line) {
    const vertex = vertices.at(...toEastNorth(position))
    if (vertex !== strand.at(-1)) strand.push(vertex)
  }
  return strand
}
