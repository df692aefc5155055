import { z } from 'zod'
import { codeList } from '../model/codes.ts'

/*
 * The confidential question every project gets (design, principle 2), as each side sees it. What those who plan see
 * holds nothing of who answered, when, or why; what those with clearance see never leaves the vault by another way.
 */

export const clarificationOutcomes = codeList({
  none: ['Ingen særskilt vurdering', 'No special assessment'],
  special: ['Særskilt vurdering', 'Special assessment'],
})
export type ClarificationOutcome = keyof typeof clarificationOutcomes.labels

/** A project's clarification as everyone who may read checks sees it. */
export const clarificationSchema = z.object({
  state: z.enum(['waiting', ...clarificationOutcomes.codes]),
  /** What to do; only with `special`. */
  advice: z.string().nullable(),
  askedAt: z.iso.datetime(),
  /** No answer comes before this: the same rule for every project. */
  earliestAt: z.iso.datetime(),
  /** When the answer was let out; null while it waits. */
  answeredAt: z.iso.datetime().nullable(),
  /** Whether anybody can answer here at all: the operator has set up the vault. */
  answering: z.boolean(),
})
export type Clarification = z.infer<typeof clarificationSchema>

/** An answer as it is sent; what may stand in the advice is judged by advice.ts. */
export const clarificationAnswerInputSchema = z.object({
  outcome: clarificationOutcomes.schema,
  /** Short enough that an answer with advice is as large in the vault as one without. */
  advice: z.string().trim().max(600).nullable().default(null),
  /** The writer has read the remarks on the text and means it. */
  textConfirmed: z.boolean().default(false),
})
export type ClarificationAnswerInput = z.infer<typeof clarificationAnswerInputSchema>

/** An answer as those with clearance see it until it is let out. */
export const clarificationAnswerSchema = z.object({
  /** Counts up at every change; also the ETag. */
  revision: z.number().int().positive(),
  outcome: clarificationOutcomes.schema,
  advice: z.string().nullable(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type ClarificationAnswer = z.infer<typeof clarificationAnswerSchema>
