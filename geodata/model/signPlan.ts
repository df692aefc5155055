import { z } from 'zod'
import { codeList } from './codes.ts'
import { geometrySchema } from './geojson.ts'
import { recordFrame } from './record.ts'
import { thingReferenceSchema } from './safeguard.ts'
import { signPlaceSchema } from './signNeed.ts'

/*
 * Sign plans: where signs would stand so that people on their way to a place pass one. What is stored is what was asked, what
 * people changed and chose, and what came of it that day; the proof is worked out again from the ways (geodata/sign-planning).
 */

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const lineSchema = z.strictObject({
  type: z.literal('LineString'),
  coordinates: z.array(position).min(2).max(500),
})

/** Metres and millimetres; the limits keep a slip of the decimal point out. */
export const planSettingsSchema = z.strictObject({
  /** Ways this near the place are at it: passing a sign there is too late. */
  reachMetres: z.number().min(0).max(200).default(5),
  /** Beyond this is outside; people come from there. */
  outsideMetres: z.number().min(20).max(3000).default(250),
  spacingMetres: z.number().min(2).max(200).default(10),
  /** Ends of ways this near another way are joined to it. */
  snapMetres: z.number().min(0).max(10).default(1),
  /** From how far the sign is read; 0: only on the way it stands at. A sign of medium size, unless told otherwise (sign-design/reading). */
  readingMetres: z.number().min(0).max(50).default(3.5),
})
export type PlanSettings = z.infer<typeof planSettingsSchema>

export const plannedOrigins = codeList({
  computed: ['Foreslått av beregningen', 'Proposed by the calculation'],
  moved: ['Flyttet', 'Moved'],
  added: ['Lagt til', 'Added'],
})

export const plannedSignSchema = z.strictObject({
  id: z.uuid(),
  point: position,
  /** Degrees clockwise from north that the face is turned towards; null where it is read from all sides. */
  facingDegrees: z.number().int().min(0).max(359).nullable(),
  origin: plannedOrigins.schema,
  /** The proposed sign made of it. */
  signId: z.uuid().nullable().default(null),
})
export type PlannedSign = z.infer<typeof plannedSignSchema>

export const planProofs = codeList({
  routes: ['Like mange gangveger uten felles punkt', 'As many routes without a common position'],
  bound: ['Nedre grense fra løseren', 'A lower bound from the solver'],
})

/** What came of it, the day it was worked out. */
export const planOutcomeSchema = z.strictObject({
  on: z.iso.date(),
  /** The date the ways were imported with, as their source gives it. */
  waysDate: z.iso.date().nullable(),
  waysIn: z.number().int().min(0),
  waysCovered: z.number().int().min(0),
  /** The fewest signs, besides those that stand, that cover all that can be covered. */
  fewest: z.number().int().min(0),
  proof: planProofs.schema,
  /** Share of the shortest routes from outside that pass a sign, 0 to 1. */
  share: z.number().min(0).max(1),
})

export const signPlanContentSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  place: signPlaceSchema,
  settings: planSettingsSchema,
  /** Ways drawn by hand. */
  addedWays: z.array(lineSchema).max(100).default([]),
  /** Points on ways nobody can walk. */
  closedAt: z.array(position).max(200).default([]),
  /** Where no sign may stand. */
  forbidden: z.array(geometrySchema).max(50).default([]),
  /** People a day who come in from outside here; where it is not known, all ways count the same. */
  counts: z
    .array(z.strictObject({ at: position, people: z.number().min(0).max(1_000_000) }))
    .max(500)
    .default([]),
  signs: z.array(plannedSignSchema).max(200).default([]),
  outcome: planOutcomeSchema.nullable().default(null),
  note: z.string().trim().max(2000).default(''),
})
export type SignPlanContent = z.infer<typeof signPlanContentSchema>

export const signPlanSchema = signPlanContentSchema.extend({
  ...recordFrame.shape,
  placeName: z.string().nullable(),
  point: position.nullable(),
})
export type SignPlan = z.infer<typeof signPlanSchema>

/** A plan in a list of plans. */
export const signPlanRowSchema = signPlanSchema
  .pick({ id: true, revision: true, removed: true, at: true, by: true, name: true, outcome: true })
  .extend({
    placeName: z.string().nullable(),
    point: position.nullable(),
    /** Null where the place was drawn. */
    thing: thingReferenceSchema.nullable(),
    signs: z.number().int(),
    /** Of them, how many a proposed sign was made from. */
    made: z.number().int(),
  })
export type SignPlanRow = z.infer<typeof signPlanRowSchema>
