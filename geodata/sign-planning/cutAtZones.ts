import { touchMetres } from '../geometry/segments.ts'
import type { Target } from './place.ts'
import type { Stretch } from './stretches.ts'
import type { Vertices } from './ways.ts'
import { merged, type Stretched, withinMetres } from './withinMetres.ts'

/** Stretches cut where they enter or leave the place, and where they come in from or go outside. */
export function cutAtZones(stretches: readonly Stretch[], vertices: Vertices, target: Target): Stretch[] {
  return stretches.flatMap((stretch) => {
    const along = metresAlong(stretch, vertices)
    const cuts = [target.reachMetres, target.outsideMetres].flatMap((metres) =>
      endsWithin(stretch, along, vertices, target, metres),
    )
    return cuts.length === 0 ? [stretch] : cut(stretch, along, vertices, cuts)
  })
}

/** Metres from the start of the stretch to each of its vertices. */
function metresAlong({ vertices }: Stretch, { east, north }: Vertices): number[] {
  const along = [0]
  for (let at = 1; at < vertices.length; at++) {
    const [a, b] = [vertices[at - 1]!, vertices[at]!]
    along.push(along[at - 1]! + Math.hypot(east[b]! - east[a]!, north[b]! - north[a]!))
  }
  return along
}

/** Where the stretch comes within so many metres of the place or leaves that, its own ends left out. */
function endsWithin(
  { vertices }: Stretch,
  along: readonly number[],
  { east, north }: Vertices,
  { shape }: Target,
  metres: number,
): number[] {
  const within: Stretched[] = []
  for (let at = 0; at + 1 < vertices.length; at++) {
    const [a, b] = [vertices[at]!, vertices[at + 1]!]
    for (const [from, to] of withinMetres(shape, east[a]!, north[a]!, east[b]!, north[b]!, metres)) {
      within.push([along[at]! + from, along[at]! + to])
    }
  }
  const length = along.at(-1)!
  return merged(within)
    .flat()
    .filter((place) => place > touchMetres && place < length - touchMetres)
}

function cut(
  { way, vertices }: Stretch,
  along: readonly number[],
  made: Vertices,
  cuts: number[],
): Stretch[] {
  const pieces: Stretch[] = []
  let piece = [vertices[0]!]
  let next = 1
  for (const place of cuts.sort((one, other) => one - other)) {
    while (along[next]! < place) piece.push(vertices[next++]!)
    const [a, b] = [vertices[next - 1]!, vertices[next]!]
    const share = (place - along[next - 1]!) / (along[next]! - along[next - 1]!)
    const vertex = made.add(
      made.east[a]! + share * (made.east[b]! - made.east[a]!),
      made.north[a]! + share * (made.north[b]! - made.north[a]!),
    )
    pieces.push({ way, vertices: [...piece, vertex] })
    piece = [vertex]
  }
  pieces.push({ way, vertices: [...piece, ...vertices.slice(next)] })
  return pieces
}
