import type { EastNorth } from '../model/geojson.ts'
import type { WalkGraph } from './problem.ts'

/** The segments of a graph by square, so that what lies near a point is found without looking at the whole city. */
export interface WayIndex {
  readonly graph: WalkGraph
  /** Edge of each segment; a segment is named by its first vertex. The last vertex of an edge begins none. */
  readonly edgeOf: Uint32Array
  readonly west: number
  readonly south: number
  readonly squareMetres: number
  readonly columns: number
  readonly rows: number
  /** Segments of square `row * columns + column`: `segments[first[square]]` up to the next square's. */
  readonly first: Uint32Array
  readonly segments: Uint32Array
}

const leastSquareMetres = 25
/** Squares kept for each segment at most, where few ways are spread over a large area. */
const squaresPerSegment = 4

export function wayIndex(graph: WalkGraph): WayIndex {
  const { vertices, firstVertex } = graph
  const edgeOf = new Uint32Array(vertices.length / 2)
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let edge = 0; edge + 1 < firstVertex.length; edge++)
    edgeOf.fill(edge, firstVertex[edge], firstVertex[edge + 1])
  for (let at = 0; at < vertices.length; at += 2) {
    west = Math.min(west, vertices[at]!)
    east = Math.max(east, vertices[at]!)
    south = Math.min(south, vertices[at + 1]!)
    north = Math.max(north, vertices[at + 1]!)
  }
  if (vertices.length === 0) [west, south, east, north] = [0, 0, 0, 0]
  const roomy = Math.sqrt(((east - west) * (north - south)) / (edgeOf.length * squaresPerSegment + 1))
  const squareMetres = Math.max(leastSquareMetres, roomy)
  const columns = Math.floor((east - west) / squareMetres) + 1
  const rows = Math.floor((north - south) / squareMetres) + 1
  const laid = { graph, edgeOf, west, south, squareMetres, columns, rows }
  const first = new Uint32Array(columns * rows + 1)
  eachPlacing(laid, (square) => {
    first[square + 1]!++
  })
  for (let square = 0; square < columns * rows; square++) first[square + 1]! += first[square]!
  const segments = new Uint32Array(first.at(-1)!)
  const next = first.slice()
  eachPlacing(laid, (square, segment) => {
    segments[next[square]!++] = segment
  })
  return { ...laid, first, segments }
}

/** Calls back once with every segment whose square comes within so many metres of the point, and its edge. */
export function eachSegmentNear(
  index: WayIndex,
  [east, north]: EastNorth,
  metres: number,
  visit: (segment: number, edge: number) => void,
): void {
  const { columns, rows } = index
  const left = columnOf(index, east - metres)
  const right = columnOf(index, east + metres)
  const low = rowOf(index, north - metres)
  const high = rowOf(index, north + metres)
  const seen = left === right && low === high ? null : new Set<number>()
  for (let row = Math.max(0, low); row <= Math.min(rows - 1, high); row++)
    for (let column = Math.max(0, left); column <= Math.min(columns - 1, right); column++) {
      const square = row * columns + column
      for (let i = index.first[square]!; i < index.first[square + 1]!; i++) {
        const segment = index.segments[i]!
        if (seen?.has(segment)) continue
        seen?.add(segment)
        visit(segment, index.edgeOf[segment]!)
      }
    }
}

type Laid = Omit<WayIndex, 'first' | 'segments'>

const columnOf = ({ west, squareMetres }: Laid, east: number) => Math.floor((east - west) / squareMetres)
const rowOf = ({ south, squareMetres }: Laid, north: number) => Math.floor((north - south) / squareMetres)

/** Every square that a segment touches, row by row: a long way at a slant fills a line of squares, not a block. */
function eachPlacing(laid: Laid, place: (square: number, segment: number) => void): void {
  const { graph, edgeOf, south, squareMetres, columns } = laid
  const { vertices } = graph
  for (let segment = 0; segment + 1 < edgeOf.length; segment++) {
    if (edgeOf[segment] !== edgeOf[segment + 1]) continue
    const [x1, y1, x2, y2] = vertices.subarray(segment * 2, segment * 2 + 4) as unknown as number[]
    const from = rowOf(laid, Math.min(y1!, y2!))
    const to = rowOf(laid, Math.max(y1!, y2!))
    for (let row = from; row <= to; row++) {
      const one = eastWithin(x1!, y1!, x2!, y2!, south + row * squareMetres)
      const other = eastWithin(x1!, y1!, x2!, y2!, south + (row + 1) * squareMetres)
      const left = Math.max(0, columnOf(laid, Math.min(one, other) - 1e-6))
      const right = Math.min(columns - 1, columnOf(laid, Math.max(one, other) + 1e-6))
      for (let column = left; column <= right; column++) place(row * columns + column, segment)
    }
  }
}

/** East of the segment at this north, or of the end nearer to it. */
function eastWithin(x1: number, y1: number, x2: number, y2: number, north: number): number {
  if (y1 === y2) return north > y1 ? x2 : x1
  return x1 + (x2 - x1) * Math.max(0, Math.min(1, (north - y1) / (y2 - y1)))
}
