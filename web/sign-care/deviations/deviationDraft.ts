import { z } from 'zod'
import { type Deviation, type DeviationContent, signPoints } from '../../../geodata/model/signCare.ts'
import { proposedDeviationDueOn } from '../../../geodata/sign-care/proposedDue.ts'

/** A deviation as it is being written. */
export const deviationDraftSchema = z.object({
  id: z.uuid(),
  point: signPoints.schema.nullable(),
  text: z.string(),
  foundOn: z.string(),
  dueOn: z.string(),
  /** Whether a person has set the due date; until then it follows the point. */
  isDueOwn: z.boolean(),
  responsible: z.string(),
})
export type DeviationDraft = z.infer<typeof deviationDraftSchema>

export function emptyDeviation(id: string, point: DeviationDraft['point'], foundOn: string): DeviationDraft {
  const dueOn = foundOn === '' ? '' : proposedDeviationDueOn(point, foundOn)
  return { id, point, text: '', foundOn, dueOn, isDueOwn: false, responsible: '' }
}

export function draftOf({ id, point, text, foundOn, dueOn, responsible }: Deviation): DeviationDraft {
  return { id, point, text, foundOn, dueOn, isDueOwn: true, responsible }
}

/** What a change brings with it: a due date nobody set follows the point and the day it was found. */
export function changedDeviation(draft: DeviationDraft, changes: Partial<DeviationDraft>): DeviationDraft {
  const next = { ...draft, ...changes }
  if ('dueOn' in changes) next.isDueOwn = changes.dueOn !== ''
  if (!next.isDueOwn && next.foundOn !== '') next.dueOn = proposedDeviationDueOn(next.point, next.foundOn)
  return next
}

/** The deviation as it is sent; null while something must still be chosen or written. */
export function deviationToSend({
  point,
  text,
  foundOn,
  dueOn,
  responsible,
}: DeviationDraft): DeviationContent | null {
  if (text.trim() === '' || dueOn === '' || foundOn === '') return null
  return { point, text: text.trim(), foundOn, dueOn, responsible: responsible.trim() }
}
