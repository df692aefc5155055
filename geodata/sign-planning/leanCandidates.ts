/** A candidate, and what it would do: numbers of whatever is to be covered, in order. */
export interface Doer {
  readonly candidate: number
  readonly cost: number
  readonly does: readonly number[]
}

/**
 * Leaves out those that do nothing, and those that another does all of for no more: some best answer is among the rest. Of
 * equals the first candidate stays.
 */
export function leanCandidates(doers: readonly Doer[]): Doer[] {
  const byWorth = doers
    .filter(({ does }) => does.length > 0)
    .sort((a, b) => b.does.length - a.does.length || a.cost - b.cost || a.candidate - b.candidate)
  const kept: Doer[] = []
  const keptFor = new Map<number, Doer[]>()
  for (const doer of byWorth) {
    // Whoever does all of it does the rarest part of it.
    let rivals: readonly Doer[] = kept
    for (const item of doer.does) {
      const these = keptFor.get(item) ?? []
      if (these.length < rivals.length) rivals = these
    }
    if (rivals.some((rival) => rival.cost <= doer.cost && includesAll(rival.does, doer.does))) continue
    kept.push(doer)
    for (const item of doer.does) {
      const these = keptFor.get(item)
      if (these) these.push(doer)
      else keptFor.set(item, [doer])
    }
  }
  return kept.sort((a, b) => a.candidate - b.candidate)
}

/** Both in order. */
function includesAll(all: readonly number[], some: readonly number[]): boolean {
  let at = 0
  for (const item of some) {
    while (at < all.length && all[at]! < item) at++
    if (all[at] !== item) return false
  }
  return true
}
