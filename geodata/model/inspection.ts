import { z } from 'zod'
import { codeList } from './codes.ts'
import { stretchSchema } from './edge.ts'
import { safeguardKindSchema, safeguardPlaceSchema } from './safeguard.ts'

/*
 * Inspections of safeguards, and the faults found: at an inspection or whenever somebody saw one.
 */

export const inspectionOutcomes = codeList({
  in_order: ['I orden', 'In order'],
  fault: ['Feil eller mangel', 'Fault'],
  not_inspected: ['Fikk ikke kontrollert', 'Could not be inspected'],
})

/** What is looked at; which of them a type asks for is in geodata/inspections. */
export const inspectionPoints = codeList({
  in_place: ['Står på plass, i hele utstrekningen', 'In place, along its whole extent'],
  fastened: ['Feste og innfesting er hel', 'Fixings are sound'],
  undamaged: ['Ingen skader, rust eller råte', 'No damage, rust or rot'],
  not_climbable: ['Ingenting å tråkke på ved siden av', 'Nothing to step on beside it'],
  locked: ['Låst, og lås og hengsler virker', 'Locked, and lock and hinges work'],
  ends_closed: ['Endene er tette', 'The ends are closed'],
  works: ['Virker når det prøves', 'Works when tried'],
  reachable_for_rescue: ['Redning kommer til', 'Rescue can reach it'],
  clean_visible: ['Ren, lesbar og synlig', 'Clean, legible and visible'],
  routine_followed: ['Rutinen blir fulgt', 'The routine is followed'],
})
export type InspectionPoint = keyof typeof inspectionPoints.labels

export const pointAnswers = codeList({
  yes: ['Ja', 'Yes'],
  no: ['Nei', 'No'],
  not_seen: ['Ikke sett', 'Not seen'],
})

export const inspectionInputSchema = z.strictObject({
  inspectedOn: z.iso.date(),
  outcome: inspectionOutcomes.schema,
  answers: z.partialRecord(inspectionPoints.schema, pointAnswers.schema).default({}),
  note: z.string().trim().max(2000).default(''),
})
export type InspectionInput = z.infer<typeof inspectionInputSchema>

export const inspectionSchema = inspectionInputSchema.extend({
  id: z.uuid(),
  safeguardId: z.uuid(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Inspection = z.infer<typeof inspectionSchema>

export const faultSeverities = codeList({
  /** Someone must act at once. */
  urgent: ['Haster: sikre stedet nå', 'Urgent: secure the place now'],
  serious: ['Alvorlig', 'Serious'],
  minor: ['Mindre', 'Minor'],
})
export type FaultSeverity = keyof typeof faultSeverities.labels

export const faultStates = codeList({ open: ['Åpen', 'Open'], closed: ['Rettet', 'Mended'] })

/** What keeps people away until the fault is mended. */
export const temporarySecuringSchema = z.strictObject({
  what: z.string().trim().min(1).max(500),
  from: z.iso.date(),
  until: z.iso.date().nullable().default(null),
})

export const faultContentSchema = z.strictObject({
  severity: faultSeverities.schema,
  /** Whether it lets people through: then the stretch counts as open from the day it was found. */
  breach: z.boolean(),
  /** Where; empty is all of the safeguard. */
  stretches: z.array(stretchSchema).max(50).default([]),
  text: z.string().trim().min(1).max(2000),
  foundOn: z.iso.date(),
  dueOn: z.iso.date(),
  responsible: z.string().trim().max(200).default(''),
  securing: temporarySecuringSchema.nullable().default(null),
})
export type FaultContent = z.infer<typeof faultContentSchema>

export const faultSchema = faultContentSchema.extend({
  id: z.uuid(),
  revision: z.number().int().positive(),
  safeguardId: z.uuid(),
  /** The inspection it was found at, if it was at one. */
  inspectionId: z.uuid().nullable(),
  state: faultStates.schema,
  mendedOn: z.iso.date().nullable(),
  /** How it was mended. */
  note: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Fault = z.infer<typeof faultSchema>

/** A fault as sent; whoever sends makes the id, so that what is sent again after a cut connection is stored once. */
export const newFaultSchema = faultContentSchema.extend({ id: z.uuid().optional() })
export type NewFault = z.infer<typeof newFaultSchema>

/** An inspection as sent, with the faults found at it; the id as for faults. */
export const newInspectionSchema = inspectionInputSchema.extend({
  id: z.uuid().optional(),
  faults: z.array(faultContentSchema).max(20).default([]),
})
export type NewInspection = z.infer<typeof newInspectionSchema>

/** The answer to whoever sent an inspection. */
export const madeInspectionSchema = inspectionSchema.extend({ faults: z.array(faultSchema) })
export type MadeInspection = z.infer<typeof madeInspectionSchema>

const { severity, breach, stretches, text, foundOn, dueOn, responsible, securing } = faultContentSchema.shape

/** What is left out stays as it is. */
export const faultChangeSchema = z
  .strictObject({
    severity,
    breach,
    stretches: stretches.unwrap(),
    text,
    foundOn,
    dueOn,
    responsible: responsible.unwrap(),
    securing: securing.unwrap(),
  })
  .partial()
export type FaultChange = z.infer<typeof faultChangeSchema>

export const faultClosingSchema = z.strictObject({
  mendedOn: z.iso.date(),
  /** How it was mended. */
  note: z.string().trim().max(1000).default(''),
})
export type FaultClosing = z.infer<typeof faultClosingSchema>

export const faultReopeningSchema = z.strictObject({ note: z.string().trim().max(1000).default('') })

/** A safeguard that is to be inspected, where it is, and when. */
export const dueInspectionSchema = z.object({
  safeguardId: z.uuid(),
  name: z.string(),
  kind: safeguardKindSchema,
  at: safeguardPlaceSchema.nullable(),
  /** The name of what it is at; null where that has none, or nothing is named. */
  atName: z.string().nullable(),
  /** Longitude and latitude on the safeguard itself. */
  point: z.tuple([z.number(), z.number()]),
  lastOn: z.iso.date().nullable(),
  dueOn: z.iso.date(),
  openFaults: z.number().int(),
})
export type DueInspection = z.infer<typeof dueInspectionSchema>
