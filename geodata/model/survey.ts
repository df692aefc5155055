import { z } from 'zod'
import { conditions, measureBasis } from './bridge.ts'
import { edgeSchema, stretchSchema } from './edge.ts'
import { lineStringSchema, multiLineStringSchema } from './geojson.ts'
import { yesNoPartly } from './securing.ts'

/*
 * A survey of a thing: what people can reach, and the parapets that stand there, as somebody saw and measured them on a
 * day. Kept whole, one version beside the other, so that the state on a past day can be told.
 */

const lineSchema = z.discriminatedUnion('type', [lineStringSchema, multiLineStringSchema])

/** A parapet somebody measured; it takes the place of what a register says of the same stretch. */
export const measuredParapetSchema = stretchSchema.extend({
  heightMetres: z.number().min(0).max(10),
  climbResistant: yesNoPartly.schema.nullable().default(null),
  condition: conditions.schema.nullable().default(null),
  measuredOn: z.iso.date(),
  basis: measureBasis.schema,
  note: z.string().trim().max(300).default(''),
})
export type MeasuredParapet = z.infer<typeof measuredParapetSchema>

export const surveyContentSchema = z.strictObject({
  /** The day it was seen so; it holds until a later survey. */
  seenOn: z.iso.date(),
  /** The line that measures run along; null is the thing's own. */
  axis: lineSchema.nullable().default(null),
  edges: z.array(edgeSchema).max(60),
  parapets: z.array(measuredParapetSchema).max(500).default([]),
  /** Where the spans meet, in metres along the line; its ends not among them. */
  supports: z.array(z.number().min(0).max(20_000)).max(200).default([]),
  note: z.string().trim().max(2000).default(''),
})
export type SurveyContent = z.infer<typeof surveyContentSchema>

/** A survey as stored. `axisMetres` is what the line measured then, so that one can tell when it has moved since. */
export const surveySchema = surveyContentSchema.extend({
  revision: z.number().int().positive(),
  axisMetres: z.number().nullable(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Survey = z.infer<typeof surveySchema>
