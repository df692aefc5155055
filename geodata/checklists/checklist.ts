import { z } from 'zod'
import { conditionSchema } from '../checks/condition.ts'
import { groundings } from '../model/check.ts'
import { safeguardTypes } from '../model/safeguard.ts'

/*
 * A checklist version is published content: once a check has run against it, it is never edited. A change of
 * substance is a new version beside it.
 */

const textSchema = z.object({ nb: z.string().min(1), en: z.string().min(1) }).readonly()

export const legalReferenceSchema = z
  .object({
    title: textSchema,
    /** Only addresses that have been read: Lovdata or Direktoratet for byggkvalitet. */
    url: z.url().optional(),
  })
  .readonly()
export type LegalReference = z.infer<typeof legalReferenceSchema>

export const pointSchema = z
  .object({
    code: z.string().regex(/^[A-Z]{3}-\d+$/),
    group: z.string(),
    question: textSchema,
    why: textSchema,
    appliesWhen: conditionSchema,
    /** The same condition as a person would put it. */
    appliesText: textSchema,
    /** Every kind of grounding the point has; sorts it and gives it its badges. */
    groundings: z.array(groundings.schema).min(1).readonly(),
    /** The grounding word for word, so that a recommendation is never read as a requirement. */
    groundingText: textSchema,
    legalReferences: z.array(legalReferenceSchema).readonly(),
    phase: textSchema,
    /** Codes in sources.ts. */
    sources: z.array(z.string()).min(1).readonly(),
    suggestedSafeguards: z.array(safeguardTypes.schema).readonly(),
  })
  .readonly()
export type Point = z.infer<typeof pointSchema>

export const checklistSchema = z
  .object({
    code: z.string(),
    version: z.string(),
    groups: z.array(z.object({ code: z.string(), name: textSchema }).readonly()).readonly(),
    points: z.array(pointSchema).readonly(),
  })
  .readonly()
export type Checklist = z.infer<typeof checklistSchema>
