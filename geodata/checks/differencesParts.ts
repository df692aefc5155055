import type { Point } from '../checklists/checklist.ts'
import { type PointPart, pointParts } from '../model/difference.ts'

/** What each part of a point is made of. Which group it stands in, and when a law was last looked up, is no content. */
const contentOf: Readonly<Record<PointPart, (point: Point) => unknown>> = {
  question: ({ question }) => question,
  condition: ({ appliesWhen }) => appliesWhen,
  groundings: ({ groundings }) => [...groundings].sort(),
  groundingText: ({ groundingText }) => groundingText,
  why: ({ why, sources }) => [why, sources],
  guidance: ({ help, appliesText, phase }) => [help ?? null, appliesText, phase],
  legalReferences: ({ legalReferences }) => legalReferences.map(({ title, url }) => [title, url ?? null]),
  safeguards: ({ suggestedSafeguards }) => suggestedSafeguards,
  measures: ({ measures }) => measures ?? [],
  provisions: ({ provisions }) => provisions ?? [],
}

/** The parts in which two versions of a point are not the same. */
export function changedParts(before: Point, after: Point): PointPart[] {
  return pointParts.filter(
    (part) => JSON.stringify(contentOf[part](before)) !== JSON.stringify(contentOf[part](after)),
  )
}

const substance: ReadonlySet<PointPart> = new Set(['question', 'condition', 'groundings', 'groundingText'])

/** Whether another such part makes it another point; the rest is help for whoever answers. */
export function isSubstance(part: PointPart): boolean {
  return substance.has(part)
}
