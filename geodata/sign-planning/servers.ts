import type { Problem } from './problem.ts'

/** Which permitted candidates serve each arc: `candidates[first[arc]]` up to the next arc's. */
export interface Servers {
  readonly first: Uint32Array
  readonly candidates: Uint32Array
}

export function serversOf({ graph, candidates, serves }: Problem): Servers {
  const first = new Uint32Array(graph.from.length * 2 + 1)
  for (const [index, { permitted }] of candidates.entries())
    if (permitted) for (const arc of serves[index]!) first[arc + 1]!++
  for (let arc = 0; arc + 1 < first.length; arc++) first[arc + 1]! += first[arc]!
  const listed = new Uint32Array(first.at(-1)!)
  const next = first.slice()
  for (const [index, { permitted }] of candidates.entries())
    if (permitted) for (const arc of serves[index]!) listed[next[arc]!++] = index
  return { first, candidates: listed }
}
