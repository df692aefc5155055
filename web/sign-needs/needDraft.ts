import type { SignNeedContent } from '../../geodata/model/signNeed.ts'
import { type PlaceDraft, placeOf } from './placeDraft.ts'

/** What stands in the form. */
export interface NeedDraft {
  place: PlaceDraft
  outcome: SignNeedContent['outcome'] | null
  reason: string
  responsible: string
  assessedOn: string
  nextAssessmentOn: string | null
  caseNumber: string
}

export function draftFrom(start: Partial<SignNeedContent>, today: string): NeedDraft {
  const { place, outcome = null, reason = '', responsible = '', caseNumber = '' } = start
  return {
    place: place?.kind === 'drawn' ? place : { kind: 'thing', thing: place?.kind === 'thing' ? place : null },
    outcome,
    reason,
    responsible,
    assessedOn: start.assessedOn ?? today,
    nextAssessmentOn: start.nextAssessmentOn ?? null,
    caseNumber,
  }
}

/** What of it is not there yet, by field. */
export type Missing = 'place' | 'outcome' | 'reason' | 'responsible' | 'assessedOn'

/** The assessment as it is sent, or what it lacks. */
export function contentOf(draft: NeedDraft): { content: SignNeedContent } | { missing: readonly Missing[] } {
  const place = placeOf(draft.place)
  const { outcome, reason, responsible, assessedOn } = draft
  if (place && outcome && reason.trim() && responsible.trim() && assessedOn)
    return { content: { ...draft, place, outcome } }
  const missing = [
    !place && ('place' as const),
    !outcome && ('outcome' as const),
    !reason.trim() && ('reason' as const),
    !responsible.trim() && ('responsible' as const),
    !assessedOn && ('assessedOn' as const),
  ]
  return { missing: missing.filter((field) => field !== false) }
}
