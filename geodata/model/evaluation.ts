import { z } from 'zod'
import { codeList } from './codes.ts'

/** What came of a safeguard, looked at so many years after it was done. */
export const evaluationYears = [1, 3, 5] as const

export const evaluationResults = codeList({
  as_intended: ['Virker etter hensikten', 'Works as intended'],
  partly: ['Virker delvis', 'Works partly'],
  not: ['Virker ikke etter hensikten', 'Does not work as intended'],
  too_early: ['For tidlig å si', 'Too early to say'],
})

export const evaluationContentSchema = z.strictObject({
  evaluatedOn: z.iso.date(),
  result: evaluationResults.schema,
  text: z.string().trim().min(1).max(2000),
  /** Whether anything points to more attention elsewhere; the net effect is told beside the field. Never events, numbers or persons. */
  displacement: z.string().trim().max(1000).default(''),
})
export type EvaluationContent = z.infer<typeof evaluationContentSchema>

export const evaluationSchema = evaluationContentSchema.extend({
  years: z.literal(evaluationYears),
  revision: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Evaluation = z.infer<typeof evaluationSchema>
