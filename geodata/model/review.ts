import { z } from 'zod'
import { codeList } from './codes.ts'

/** The steps a check goes through between the one who answers and the second person. */
export const reviewSteps = ['sent', 'withdrawn', 'sent_back', 'signed'] as const

export const reviewStepSchema = z.object({
  number: z.number().int().positive(),
  step: z.enum(reviewSteps),
  comment: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  accountId: z.string(),
})
export type ReviewStep = z.infer<typeof reviewStepSchema>

/** Where a check stands between two people; only `answering` and `sent_back` and, for the second person, `in_review` take answers. */
export const checkStates = codeList({
  answering: ['Besvares', 'Being answered'],
  in_review: ['Til gjennomgang', 'In review'],
  sent_back: ['Sendt tilbake', 'Sent back'],
  signed: ['Signert', 'Signed'],
})
export type CheckState = keyof typeof checkStates.labels
