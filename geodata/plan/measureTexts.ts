import type { MeasureContent } from '../model/measure.ts'

/** Everything people write of a measure in words, by the path of its field. */
export function textsOfMeasure({
  reason,
  unit,
  responsible,
  note,
  milestones,
  decisions,
}: MeasureContent): Record<string, string> {
  return {
    ...{ reason, unit, responsible, note },
    ...Object.fromEntries(
      milestones.flatMap((milestone, index) => [
        [`milestones.${index}.text`, milestone.text],
        [`milestones.${index}.responsible`, milestone.responsible],
      ]),
    ),
    ...Object.fromEntries(
      decisions.flatMap((decision, index) => [
        [`decisions.${index}.body`, decision.body],
        [`decisions.${index}.caseNumber`, decision.caseNumber],
        [`decisions.${index}.text`, decision.text],
      ]),
    ),
  }
}
