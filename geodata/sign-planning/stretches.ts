import type { Strands } from './ways.ts'

/** A way, or a part of one, from one junction or end to the next: vertices in order. */
export interface Stretch {
  readonly way: number
  readonly vertices: readonly number[]
}

/** Strands cut at their ends and wherever they share a vertex. The same stretch mapped twice is one. */
export function stretchesOf({ vertices, strands }: Strands): Stretch[] {
  const uses = new Uint32Array(vertices.east.length)
  for (const strand of strands) {
    for (const vertex of strand.vertices) uses[vertex]!++
    // An end is a junction whether or not anything else is there.
    uses[strand.vertices[0]!]!++
    uses[strand.vertices.at(-1)!]!++
  }
  const stretches: Stretch[] = []
  const seen = new Set<string>()
  for (const strand of strands) {
    let from = 0
    for (let to = 1; to < strand.vertices.length; to++) {
      if (uses[strand.vertices[to]!]! < 2) continue
      const stretch = strand.vertices.slice(from, to + 1)
      from = to
      if (seen.has(stretch.join())) continue
      seen.add(stretch.join()).add(stretch.toReversed().join())
      stretches.push({ way: strand.way, vertices: stretch })
    }
  }
  return stretches
}
