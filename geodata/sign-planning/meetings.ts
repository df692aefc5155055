import type { LooseEnd } from './looseEnds.ts'
import type { Strands, Vertices } from './ways.ts'

/** A place on a strand, `share` of the way from vertex `segment` to the next. */
export interface Meeting {
  readonly strand: number
  readonly segment: number
  readonly share: number
}

const squareMetres = 10

/** For each end with another strand within reach, the nearest place on it. Goes once through all segments. */
export function meetingsOf(laid: Strands, ends: readonly LooseEnd[]): Map<LooseEnd, Meeting> {
  const { east, north } = laid.vertices
  const squares = squaresOf(ends, laid.vertices)
  const nearest = new Map<LooseEnd, Meeting & { squared: number }>()
  for (const [strand, { vertices }] of laid.strands.entries()) {
    for (let segment = 0; segment + 1 < vertices.length; segment++) {
      const [a, b] = [vertices[segment]!, vertices[segment + 1]!]
      const [ax, ay, bx, by] = [east[a]!, north[a]!, east[b]!, north[b]!]
      eachSquare(ax, ay, bx, by, squares.reachMetres, (square) => {
        for (const end of squares.ends.get(square) ?? []) {
          if (end.strand === strand) continue
          const [x, y] = [east[end.vertex]!, north[end.vertex]!]
          const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
          const share = Math.max(0, Math.min(along, 1))
          const squared = (x - ax - share * (bx - ax)) ** 2 + (y - ay - share * (by - ay)) ** 2
          const before = nearest.get(end)?.squared ?? Number.POSITIVE_INFINITY
          if (squared > end.reachMetres ** 2 || squared >= before) continue
          nearest.set(end, { strand, segment, share, squared })
        }
      })
    }
  }
  return nearest
}

function squaresOf(ends: readonly LooseEnd[], { east, north }: Vertices) {
  const squares = new Map<number, LooseEnd[]>()
  for (const end of ends) {
    const square = squareAt(squareOf(east[end.vertex]!), squareOf(north[end.vertex]!))
    squares.set(square, [...(squares.get(square) ?? []), end])
  }
  return { ends: squares, reachMetres: Math.max(0, ...ends.map(({ reachMetres }) => reachMetres)) }
}

/** Calls back with every square that comes within reach of the box around the segment. */
function eachSquare(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  reachMetres: number,
  visit: (square: number) => void,
): void {
  const right = squareOf(Math.max(ax, bx) + reachMetres)
  const top = squareOf(Math.max(ay, by) + reachMetres)
  for (let column = squareOf(Math.min(ax, bx) - reachMetres); column <= right; column++) {
    for (let row = squareOf(Math.min(ay, by) - reachMetres); row <= top; row++) visit(squareAt(column, row))
  }
}

const squareOf = (metres: number) => Math.floor(metres / squareMetres)
/** Rows are fewer than this anywhere north of the equator. */
const squareAt = (column: number, row: number) => column * 2 ** 21 + row
