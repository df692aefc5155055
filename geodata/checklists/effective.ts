import type { Edition } from '../model/checklistEdition.ts'
import type { Checklist } from './checklist.ts'

/** The checklist that checks run against: the shared one less what is hidden, and the municipality's own points last in their groups. */
export function effectiveChecklist(base: Checklist, edition: Edition, number: number): Checklist {
  const hidden = new Set(edition.hidden.map(({ point }) => point))
  const points = [...base.points.filter(({ code }) => !hidden.has(code)), ...edition.points]
  return {
    code: base.code,
    version: `${base.version}+${number}`,
    groups: base.groups,
    hidden: edition.hidden,
    points: base.groups.flatMap(({ code }) => points.filter(({ group }) => group === code)),
  }
}
