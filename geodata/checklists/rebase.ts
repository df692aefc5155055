import type { Edition } from '../model/checklistEdition.ts'
import type { Checklist } from './checklist.ts'

/**
 * The edition laid over another version of the shared checklist. Hiding a point that is no longer there means nothing,
 * so it is dropped and told of; the municipality's own points stay, and validation says if their group is gone.
 */
export function rebase(edition: Edition, base: Checklist): { edition: Edition; dropped: string[] } {
  const known = new Set(base.points.map(({ code }) => code))
  const hidden = edition.hidden.filter(({ point }) => known.has(point))
  const dropped = edition.hidden.filter(({ point }) => !known.has(point)).map(({ point }) => point)
  return { edition: { ...edition, base: base.version, hidden }, dropped }
}
