import { z } from 'zod'
import { inspectionOutcomes } from '../../../geodata/model/inspection.ts'
import {
  type NewSignInspection,
  newSignInspectionSchema,
  type SignPoint,
  signPoints,
} from '../../../geodata/model/signCare.ts'
import { phaseSchema } from '../../field-forms/phase.ts'
import {
  changedDeviation,
  type DeviationDraft,
  deviationDraftSchema,
  deviationToSend,
  emptyDeviation,
} from '../deviations/deviationDraft.ts'

const { answers, position } = newSignInspectionSchema.shape

/** An inspection of a sign as it is being written, and after it is stored for as long as photos of it wait. */
export const signInspectionDraftSchema = z.object({
  /** Made here, so that what is sent once more after a cut connection is stored once. */
  id: z.uuid(),
  inspectedOn: z.string(),
  outcome: inspectionOutcomes.schema.nullable(),
  answers: answers.unwrap(),
  position: position.unwrap(),
  note: z.string(),
  deviations: z.array(deviationDraftSchema),
  phase: phaseSchema,
})
export type SignInspectionDraft = z.infer<typeof signInspectionDraftSchema>

export function emptySignInspection(id: string, today: string): SignInspectionDraft {
  const written = { inspectedOn: today, outcome: null, answers: {}, position: null, note: '', deviations: [] }
  return { id, ...written, phase: 'writing' }
}

/** What a change brings with it: a no or a deviation is never in order, and deviations are found the day of the inspection. */
export function changedSignInspection(
  draft: SignInspectionDraft,
  changes: Partial<SignInspectionDraft>,
): SignInspectionDraft {
  const next = { ...draft, ...changes }
  const { inspectedOn } = next
  if (inspectedOn !== draft.inspectedOn)
    next.deviations = next.deviations.map((one) => changedDeviation(one, { foundOn: inspectedOn }))
  const isFaulty = next.deviations.length > 0 || Object.values(next.answers).includes('no')
  if (isFaulty && next.outcome !== 'not_inspected') next.outcome = 'fault'
  return next
}

/**
 * The changes that an answer makes: a no begins a deviation at the point unless one is open there; another answer takes away
 * one that nothing is written in.
 */
export function answered(
  { answers, deviations, inspectedOn }: SignInspectionDraft,
  [point, answer]: [SignPoint, SignInspectionDraft['answers'][SignPoint]],
  { isOpen, newId }: { isOpen: boolean; newId: string },
): Partial<SignInspectionDraft> {
  const here = deviations.find((one) => one.point === point)
  const others = deviations.filter((one) => one !== here || one.text.trim() !== '')
  const begun = answer === 'no' && !here && !isOpen ? [emptyDeviation(newId, point, inspectedOn)] : []
  return {
    answers: { ...answers, [point]: answer },
    deviations: answer === 'no' ? [...deviations, ...begun] : others,
  }
}

/** Those at a point that was answered no are written there; the rest stand by themselves. */
export function otherDeviations({ answers, deviations }: SignInspectionDraft): DeviationDraft[] {
  return deviations.filter(({ point }) => point === null || answers[point] !== 'no')
}

export function isEmptySignInspection(draft: SignInspectionDraft): boolean {
  const { outcome, answers, note, position, deviations } = draft
  const isUnanswered = Object.keys(answers).length === 0
  return outcome === null && note === '' && position === null && deviations.length === 0 && isUnanswered
}

/** The inspection as it is sent; null while something must still be chosen or written. What could not be inspected has nothing else to tell. */
export function signInspectionToSend(draft: SignInspectionDraft): NewSignInspection | null {
  const { id, inspectedOn, outcome, answers, position, note } = draft
  const isInspected = outcome !== 'not_inspected'
  const deviations = isInspected ? draft.deviations.map(deviationToSend) : []
  if (outcome === null || inspectedOn === '' || deviations.includes(null)) return null
  return {
    id,
    inspectedOn,
    outcome,
    answers: isInspected ? inOrder(answers) : {},
    position,
    note: note.trim(),
    deviations: deviations.filter((one) => one !== null),
  }
}

/** As they are asked, so that the same answers are the same text whatever order they were given in. */
function inOrder(answers: SignInspectionDraft['answers']): SignInspectionDraft['answers'] {
  return Object.fromEntries(
    signPoints.codes.flatMap((point) => (answers[point] ? [[point, answers[point]]] : [])),
  )
}
