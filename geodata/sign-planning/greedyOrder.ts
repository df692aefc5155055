import type { Doer } from './leanCandidates.ts'

/** Choosing one at a time the sign that adds most; of equals the cheaper, then the first. */
export function greedyOrder(groups: readonly number[], doers: readonly Doer[]): Doer[] {
  const left = new Set(groups.keys())
  const order: Doer[] = []
  while (left.size > 0) {
    let best: Doer | null = null
    let most = 0
    for (const doer of doers) {
      let adds = 0
      for (const group of doer.does) if (left.has(group)) adds += groups[group]!
      if (adds > most || (best && adds === most && doer.cost < best.cost)) {
        best = doer
        most = adds
      }
    }
    if (!best) break
    order.push(best)
    for (const group of best.does) left.delete(group)
  }
  return order
}
