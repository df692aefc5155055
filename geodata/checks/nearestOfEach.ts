import type { Nearest } from '../model/check.ts'

/** The nearest thing of each kind, in the order given: enough to see what a check measured to. */
export function nearestOfEach(found: readonly Nearest[]): Nearest[] {
  const seen = new Set<string>()
  return found.filter(({ target }) => !seen.has(target) && seen.add(target))
}
