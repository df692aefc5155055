import { z } from 'zod'
import { codeList } from './codes.ts'
import { inspectionOutcomes, pointAnswers } from './inspection.ts'
import { shownSchema } from './sign.ts'

/*
 * Inspections of signs, and the deviations found: at one, or whenever somebody saw something.
 */

export const signPoints = codeList({
  in_place: ['Står der det skal, og vender rett veg', 'Stands where it should, facing the right way'],
  readable: ['Lesbart på avstand', 'Readable from a distance'],
  right_number: ['Numrene på skiltet stemmer', 'The numbers on the sign are right'],
  light: ['Lyset virker, eller refleksen er god', 'The light works, or it reflects well'],
  undamaged: ['Uten skader og tagging', 'No damage or graffiti'],
  free_of_snow: ['Ikke dekket av snø', 'Not covered by snow'],
  free_of_vegetation: ['Ikke dekket av vegetasjon', 'Not covered by vegetation'],
})
export type SignPoint = keyof typeof signPoints.labels

const inspectionShape = z.strictObject({
  inspectedOn: z.iso.date(),
  outcome: inspectionOutcomes.schema,
  answers: z.partialRecord(signPoints.schema, pointAnswers.schema).default({}),
  /** Where the phone says it is, with its own accuracy; null where it was not asked. */
  position: z
    .strictObject({ point: z.tuple([z.number(), z.number()]), accuracyMetres: z.number().min(0).max(10_000) })
    .nullable()
    .default(null),
  note: z.string().trim().max(2000).default(''),
})

export const deviationContentSchema = z.strictObject({
  /** What is looked at and was wrong; null for anything else. */
  point: signPoints.schema.nullable().default(null),
  text: z.string().trim().min(1).max(1000),
  foundOn: z.iso.date(),
  dueOn: z.iso.date(),
  responsible: z.string().trim().max(200).default(''),
})
export type DeviationContent = z.infer<typeof deviationContentSchema>

/** Ids are made by whoever sends, so that what is sent again after a cut connection is stored once. */
export const newDeviationSchema = deviationContentSchema.extend({ id: z.uuid().optional() })
export type NewDeviation = z.infer<typeof newDeviationSchema>

const { point, text, foundOn, dueOn, responsible } = deviationContentSchema.shape
/** What is left out stays as it is. */
export const deviationChangeSchema = z
  .strictObject({ point: point.unwrap(), text, foundOn, dueOn, responsible: responsible.unwrap() })
  .partial()
export type DeviationChange = z.infer<typeof deviationChangeSchema>

export const newSignInspectionSchema = inspectionShape.extend({
  id: z.uuid().optional(),
  deviations: z.array(deviationContentSchema).max(20).default([]),
})
export type NewSignInspection = z.infer<typeof newSignInspectionSchema>

export const signInspectionSchema = inspectionShape.extend({
  id: z.uuid(),
  signId: z.uuid(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type SignInspection = z.infer<typeof signInspectionSchema>

export const deviationStates = codeList({ open: ['Åpent', 'Open'], closed: ['Rettet', 'Mended'] })

export const deviationSchema = deviationContentSchema.extend({
  id: z.uuid(),
  revision: z.number().int().positive(),
  signId: z.uuid(),
  inspectionId: z.uuid().nullable(),
  state: deviationStates.schema,
  mendedOn: z.iso.date().nullable(),
  /** How it was mended. */
  note: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Deviation = z.infer<typeof deviationSchema>

/** The answer to whoever sent an inspection. */
export const madeSignInspectionSchema = signInspectionSchema.extend({ deviations: z.array(deviationSchema) })
export type MadeSignInspection = z.infer<typeof madeSignInspectionSchema>

/** A sign that is to be inspected, where it is, and when. */
export const dueSignSchema = z.object({
  signId: z.uuid(),
  name: z.string(),
  placeCode: z.string().nullable(),
  operator: z.string(),
  point: z.tuple([z.number(), z.number()]),
  lastOn: z.iso.date().nullable(),
  dueOn: z.iso.date(),
  openDeviations: z.number().int(),
  /** What stands on it, as far as it is registered. */
  shows: z.array(shownSchema.shape.helplines.element.pick({ name: true, number: true })),
})
export type DueSign = z.infer<typeof dueSignSchema>
