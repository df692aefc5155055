import { z } from 'zod'
import { conditionSchema } from '../checks/condition.ts'
import { groundings } from './check.ts'
import { measureKinds } from './measurement.ts'
import { safeguardTypes } from './safeguard.ts'

/*
 * What a municipality lays over a version of the shared checklist: shared points it does not ask, and points of its own.
 * Shared points are hidden, never edited. Members are held exactly, so that a slip in an imported file is told of.
 */

/** Text that is there; a pattern rather than trimming, so that the published JSON Schema says the same. */
const required = (max: number) => z.string().max(max).regex(/\S/)
const any = (max: number) => z.string().max(max)

/** English may be left empty: the bokmål text stands in for it (checklists/effective.ts). */
function textOf(nb: (max: number) => z.ZodString, max: number) {
  return z.strictObject({ nb: nb(max), en: any(max) }).readonly()
}

/** A draft may be half written; what is validated may not. */
function schemaOf(finished: boolean) {
  const filled = finished ? required : any
  const least = finished ? 1 : 0
  const legalReference = z.strictObject({
    title: textOf(filled, 300),
    url: (finished ? z.string().regex(/^https:\/\/[^\s/]+\.[^\s]+$/) : z.string()).max(500).optional(),
    verifiedOn: z.iso.date().optional(),
  })
  const provision = z.strictObject({
    number: finished ? z.string().regex(/^([1-9]|1[0-4])$/) : any(2),
    wording: filled(2000),
  })
  const point = z.strictObject({
    code: z.string().regex(/^LOK-[1-9]\d{0,4}$/),
    group: any(10),
    question: textOf(filled, 600),
    why: textOf(filled, 600),
    appliesWhen: conditionSchema,
    appliesText: textOf(filled, 600),
    groundings: z.array(groundings.schema).min(least).max(groundings.codes.length).readonly(),
    groundingText: textOf(filled, 300),
    legalReferences: z.array(legalReference.readonly()).max(20).readonly(),
    phase: textOf(filled, 100),
    sources: z.array(filled(300)).min(least).max(20).readonly(),
    suggestedSafeguards: z.array(safeguardTypes.schema).max(safeguardTypes.codes.length).readonly(),
    help: textOf(filled, 2000).optional(),
    measures: z.array(measureKinds.schema).max(measureKinds.codes.length).readonly().optional(),
    provisions: z.array(provision.readonly()).max(10).readonly().optional(),
  })
  return z.strictObject({
    /** The version of the shared checklist it is made for. */
    base: any(20),
    hidden: z.array(z.strictObject({ point: any(20), reason: filled(500) })).max(100),
    points: z.array(point.readonly()).max(100),
  })
}

/** An edition that may be published, as far as it can be told without knowing the shared version and earlier editions. */
export const editionSchema = schemaOf(true)
/** An edition that is being written. */
export const editionDraftSchema = schemaOf(false)
export type Edition = z.infer<typeof editionSchema>
export type LocalPoint = Edition['points'][number]
