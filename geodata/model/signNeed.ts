import { z } from 'zod'
import { codeList } from './codes.ts'
import { geometrySchema } from './geojson.ts'
import { recordFrame } from './record.ts'
import { thingReferenceSchema } from './safeguard.ts'

/*
 * Sign needs: the documented assessment that measure 3.1.9 asks for, with outcome and reason. About a site of concern it is
 * written on the site itself, in the vault, and nowhere else.
 */

export const signNeedOutcomes = codeList({
  set_up: ['Settes opp', 'Set up'],
  do_not: ['Settes ikke opp', 'Not set up'],
  await: ['Avventer', 'Awaiting'],
})

/** What signs are considered or planned for: a thing in the register, or a place drawn for it. */
export const signPlaceSchema = z.discriminatedUnion('kind', [
  thingReferenceSchema.extend({ kind: z.literal('thing') }),
  z.strictObject({
    kind: z.literal('drawn'),
    name: z.string().trim().min(1).max(120),
    geometry: geometrySchema,
  }),
])
export type SignPlace = z.infer<typeof signPlaceSchema>

export const signNeedContentSchema = z.strictObject({
  place: signPlaceSchema,
  outcome: signNeedOutcomes.schema,
  reason: z.string().trim().min(1).max(2000),
  /** The unit or role that stands for it. */
  responsible: z.string().trim().min(1).max(200),
  assessedOn: z.iso.date(),
  nextAssessmentOn: z.iso.date().nullable().default(null),
  caseNumber: z.string().trim().max(60).default(''),
})
export type SignNeedContent = z.infer<typeof signNeedContentSchema>

export const signNeedSchema = signNeedContentSchema.extend({
  ...recordFrame.shape,
  /** The name of the place now; null for a thing without one. */
  placeName: z.string().nullable(),
  /** Longitude and latitude on the place; null where the thing is gone. */
  point: z.tuple([z.number(), z.number()]).nullable(),
  /** Signs at the thing that stand or are on their way. */
  signs: z.number().int(),
})
export type SignNeed = z.infer<typeof signNeedSchema>
