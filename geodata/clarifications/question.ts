import { z } from 'zod'
import { outcomeSchema } from '../sites/proposal.ts'
import { siteSchema } from '../sites/site.ts'
import { clarificationAnswerSchema } from './clarification.ts'
import { redrawFactsSchema } from './redraws.ts'

/*
 * Questions as those with clearance see them.
 */

/** A question that waits. Nothing in it depends on where there are sites. */
export const questionSchema = z.object({
  id: z.uuid(),
  askedAt: z.iso.datetime(),
  earliestAt: z.iso.datetime(),
  project: z.object({ id: z.uuid(), name: z.string(), kind: z.string() }),
})
export type Question = z.infer<typeof questionSchema>

/** With the area it is about, and how the area came about: all that the municipality's database knows. */
export const drawnQuestionSchema = questionSchema.extend({
  area: siteSchema.shape.geometry,
  redraws: redrawFactsSchema,
  /** What the project was answered last, about an area before this one; so that the same is answered alike. */
  previous: z
    .object({
      outcome: outcomeSchema,
      advice: z.string().nullable(),
      answeredAt: z.iso.datetime(),
    })
    .nullable(),
})
export type DrawnQuestion = z.infer<typeof drawnQuestionSchema>

/** A line of the queue. */
export const queuedQuestionSchema = questionSchema.extend({
  answered: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
})
export type QueuedQuestion = z.infer<typeof queuedQuestionSchema>

/** An opened question, with what only the vault knows. */
export const openedQuestionSchema = drawnQuestionSchema.extend({
  /** In force within reach, nearest first; metres between the two areas. */
  sites: z.array(z.object({ site: siteSchema, metres: z.number() })),
  proposal: z.object({
    outcome: outcomeSchema,
    why: z.array(z.object({ nb: z.string(), en: z.string() })),
  }),
  answer: clarificationAnswerSchema.nullable(),
})
export type OpenedQuestion = z.infer<typeof openedQuestionSchema>
