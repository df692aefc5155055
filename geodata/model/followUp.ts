import { z } from 'zod'
import { codeList } from './codes.ts'

/** What must be done, when in the life of the project, and by whom; made at a point of a check, open until it is closed. */
export const followUpPhases = codeList({
  plan: ['Plan', 'Plan'],
  outline: ['Rammetillatelse', 'Outline permit'],
  construction: ['Igangsettingstillatelse', 'Construction permit'],
  completion: ['Ferdigattest', 'Completion certificate'],
})
export type FollowUpPhase = keyof typeof followUpPhases.labels

export const followUpStates = codeList({ open: ['Åpen', 'Open'], closed: ['Lukket', 'Closed'] })
export type FollowUpState = keyof typeof followUpStates.labels

/** What people write of it; the same to make one and to change one, where what is left out stays as it is. */
const contentSchema = z.object({
  text: z.string().trim().min(1).max(2000),
  phase: followUpPhases.schema.nullable(),
  responsible: z.string().trim().max(200),
  dueOn: z.iso.date().nullable(),
})
export type FollowUpContent = z.infer<typeof contentSchema>

export const followUpInputSchema = contentSchema.extend({
  checkId: z.uuid(),
  point: z.string().min(1).max(40),
  phase: contentSchema.shape.phase.default(null),
  responsible: contentSchema.shape.responsible.default(''),
  dueOn: contentSchema.shape.dueOn.default(null),
})
export type FollowUpInput = z.infer<typeof followUpInputSchema>

export const followUpChangeSchema = contentSchema.partial()
export type FollowUpChange = z.infer<typeof followUpChangeSchema>

/** A follow-up as it stands: its latest revision, with who wrote that and when. */
export const followUpSchema = contentSchema.extend({
  id: z.uuid(),
  revision: z.number().int().positive(),
  projectId: z.uuid(),
  projectName: z.string(),
  /** The check it was made in; it lives on after that check. */
  checkId: z.uuid(),
  point: z.string(),
  state: followUpStates.schema,
  /** How it ended, or why it was opened again; empty until then. */
  note: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type FollowUp = z.infer<typeof followUpSchema>

export const followUpNoteSchema = z.object({ note: z.string().trim().max(1000).default('') })
