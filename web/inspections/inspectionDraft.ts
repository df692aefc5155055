import { z } from 'zod'
import { proposedDueOn } from '../../geodata/inspections/proposedDue.ts'
import { stretchSchema } from '../../geodata/model/edge.ts'
import {
  type FaultContent,
  faultSeverities,
  inspectionInputSchema,
  inspectionOutcomes,
  type NewInspection,
} from '../../geodata/model/inspection.ts'
import { phaseSchema } from '../field-forms/phase.ts'

/** A fault as it is being written: what has not been chosen yet is null. */
const faultDraftSchema = z.object({
  id: z.uuid(),
  severity: faultSeverities.schema.nullable(),
  breach: z.boolean().nullable(),
  /** Whether it is at some of the stretches only; then at least one must be chosen. */
  isParts: z.boolean(),
  stretches: z.array(stretchSchema),
  text: z.string(),
  foundOn: z.string(),
  dueOn: z.string(),
  /** Whether a person has set the due date; until then it follows the severity. */
  isDueOwn: z.boolean(),
  responsible: z.string(),
  securing: z.object({ what: z.string(), from: z.string(), until: z.string() }).nullable(),
})
export type FaultDraft = z.infer<typeof faultDraftSchema>

/** An inspection as it is being written, and after it is stored for as long as photos of it wait. */
export const inspectionDraftSchema = z.object({
  /** Made here, so that what is sent once more after a cut connection is stored once. */
  id: z.uuid(),
  inspectedOn: z.string(),
  outcome: inspectionOutcomes.schema.nullable(),
  answers: inspectionInputSchema.shape.answers.unwrap(),
  note: z.string(),
  faults: z.array(faultDraftSchema),
  phase: phaseSchema,
})
export type InspectionDraft = z.infer<typeof inspectionDraftSchema>

export function emptyInspection(id: string, today: string): InspectionDraft {
  return { id, inspectedOn: today, outcome: null, answers: {}, note: '', faults: [], phase: 'writing' }
}

export function emptyFault(id: string, foundOn: string): FaultDraft {
  return {
    id,
    severity: null,
    breach: null,
    isParts: false,
    stretches: [],
    text: '',
    foundOn,
    dueOn: '',
    isDueOwn: false,
    responsible: '',
    securing: null,
  }
}

/** What a change of a fault brings with it: what lets people through is urgent, and a due date nobody set follows the severity. */
export function changedFault(fault: FaultDraft, changes: Partial<FaultDraft>): FaultDraft {
  const next = { ...fault, ...changes }
  if (next.breach) next.severity = 'urgent'
  if ('dueOn' in changes) next.isDueOwn = changes.dueOn !== ''
  if (!next.isDueOwn && next.severity) next.dueOn = proposedDueOn(next.severity, next.foundOn)
  return next
}

/** What a change of an inspection brings with it: a fault or a no is never in order. */
export function changedInspection(
  draft: InspectionDraft,
  changes: Partial<InspectionDraft>,
): InspectionDraft {
  const next = { ...draft, ...changes }
  const isFaulty = next.faults.length > 0 || Object.values(next.answers).includes('no')
  if (isFaulty && next.outcome !== 'not_inspected') next.outcome = 'fault'
  return next
}

export function isEmptyInspection({ outcome, answers, note, faults }: InspectionDraft): boolean {
  return outcome === null && note === '' && faults.length === 0 && Object.keys(answers).length === 0
}

/** The fault as it is sent; null while something must still be chosen or written. */
export function faultToSend(fault: FaultDraft): FaultContent | null {
  const { severity, breach, isParts, stretches, text, foundOn, dueOn, responsible, securing } = fault
  if (severity === null || breach === null || text.trim() === '' || dueOn === '' || foundOn === '')
    return null
  if (isParts && stretches.length === 0) return null
  if (securing && (securing.what.trim() === '' || securing.from === '')) return null
  return {
    severity,
    breach,
    stretches,
    text: text.trim(),
    foundOn,
    dueOn,
    responsible: responsible.trim(),
    securing: securing && { ...securing, what: securing.what.trim(), until: securing.until || null },
  }
}

/** The inspection as it is sent; null while something must still be chosen or written. What could not be inspected has nothing else to tell. */
export function inspectionToSend(draft: InspectionDraft): NewInspection | null {
  const { id, inspectedOn, outcome, answers, note } = draft
  const isInspected = outcome !== 'not_inspected'
  const faults = isInspected
    ? draft.faults.map((fault) => faultToSend({ ...fault, foundOn: inspectedOn }))
    : []
  if (outcome === null || inspectedOn === '' || faults.includes(null)) return null
  return {
    id,
    inspectedOn,
    outcome,
    answers: isInspected ? answers : {},
    note: note.trim(),
    faults: faults.filter((fault) => fault !== null),
  }
}
