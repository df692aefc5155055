import type { Edition, LocalPoint } from '../model/checklistEdition.ts'
import type { Text } from '../model/language.ts'
import type { Checklist, Point } from './checklist.ts'

/** The checklist that checks run against: the shared one less what is hidden, and the municipality's own points last in their groups. */
export function effectiveChecklist(base: Checklist, edition: Edition, number: number): Checklist {
  const hidden = new Set(edition.hidden.map(({ point }) => point))
  const points = [...base.points.filter(({ code }) => !hidden.has(code)), ...edition.points.map(inBoth)]
  return {
    code: base.code,
    version: `${base.version}+${number}`,
    groups: base.groups,
    hidden: edition.hidden,
    points: base.groups.flatMap(({ code }) => points.filter(({ group }) => group === code)),
  }
}

/** The point with bokmål wherever the municipality wrote no English. */
function inBoth(point: LocalPoint): Point {
  return {
    ...point,
    question: both(point.question),
    why: both(point.why),
    appliesText: both(point.appliesText),
    groundingText: both(point.groundingText),
    phase: both(point.phase),
    legalReferences: point.legalReferences.map((reference) => ({
      ...reference,
      title: both(reference.title),
    })),
    ...(point.help && { help: both(point.help) }),
  }
}

function both({ nb, en }: Text): Text {
  return { nb, en: /\S/.test(en) ? en : nb }
}
