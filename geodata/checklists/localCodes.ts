import type { Edition } from '../model/checklistEdition.ts'

/*
 * Codes of a municipality's own points, LOK-1 and on. A code stands in checks and reports for good, so one that has been
 * published is never given to another point, not even when its point is gone.
 */

/** Every code that has been published, whatever became of the edition. */
export function publishedCodes(editions: readonly Edition[]): Set<string> {
  return new Set(editions.flatMap(({ points }) => points.map(({ code }) => code)))
}

/** The code for the next new point: above all that have been published and all in the draft. */
export function nextCode(published: ReadonlySet<string>, draft: Edition): string {
  const taken = [...published, ...draft.points.map(({ code }) => code)]
  return `LOK-${Math.max(0, ...taken.map((code) => Number(code.slice('LOK-'.length)))) + 1}`
}
