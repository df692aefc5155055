import { z } from 'zod'
import { conditionSchema } from '../checks/condition.ts'
import { groundings } from '../model/check.ts'
import { measureKinds } from '../model/measurement.ts'
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
    /** When somebody last read the provision and found it as it is referred to. */
    verifiedOn: z.iso.date().optional(),
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
    /** Advice on how to answer, beyond the reason why it is asked. */
    help: textSchema.optional(),
    /** What can be measured at the point, and so tried by a rule (geodata/checks/tests). */
    measures: z.array(measureKinds.schema).readonly().optional(),
    /** Wording for the plan's provisions, of measures only and never of reasons; `number` is that of section 12-7. */
    provisions: z
      .array(z.object({ number: z.string(), wording: z.string().min(1) }).readonly())
      .readonly()
      .optional(),
  })
  .readonly()
export type Point = z.infer<typeof pointSchema>

export const checklistSchema = z
  .object({
    code: z.string(),
    /** `2026.2`, or `2026.2+3` where the municipality's third edition is laid over it. */
    version: z.string(),
    /** Shared points that the municipality does not ask, and why. */
    hidden: z
      .array(z.object({ point: z.string(), reason: z.string() }).readonly())
      .readonly()
      .optional(),
    groups: z.array(z.object({ code: z.string(), name: textSchema }).readonly()).readonly(),
    points: z.array(pointSchema).readonly(),
  })
  .readonly()
export type Checklist = z.infer<typeof checklistSchema>
