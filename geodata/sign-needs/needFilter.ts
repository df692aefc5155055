import type { ThingReference } from '../model/safeguard.ts'
import type { SignNeed } from '../model/signNeed.ts'

/** What the list of assessments is narrowed to; what is left out narrows nothing. */
export interface NeedFilter {
  outcome?: SignNeed['outcome']
  /** To be assessed again this day or before. */
  due?: string
  collection?: ThingReference['collection']
  thing?: string
  q?: string
}

/** Whether an assessment is among those asked for; every word must be in its place, case number or who is responsible. */
export function isNeedWanted(
  need: SignNeed,
  { outcome, due, collection, thing, q = '' }: NeedFilter,
): boolean {
  const { place, nextAssessmentOn } = need
  if (outcome !== undefined && need.outcome !== outcome) return false
  if (due !== undefined && (nextAssessmentOn === null || nextAssessmentOn > due)) return false
  if (collection !== undefined && (place.kind !== 'thing' || place.collection !== collection)) return false
  if (thing !== undefined && (place.kind !== 'thing' || place.id !== thing)) return false
  const said = `${need.placeName ?? ''} ${need.caseNumber} ${need.responsible}`.toLocaleLowerCase('nb')
  return q
    .trim()
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => said.includes(word))
}
