import { z } from 'zod'
import { codeList } from './codes.ts'
import { surroundingCodes } from './contextLayer.ts'
import { measurementSchema } from './measurement.ts'
import { checkStates } from './review.ts'
import { testResultSchema } from './testResult.ts'

/*
 * The records of a check. The rules that produce them are in geodata/checks, the content in geodata/checklists.
 */

/** DOK-analyse's result vocabulary: "nothing found" and "not mapped here" are never the same. */
export const resultStatuses = [
  'HIT-RED',
  'HIT-YELLOW',
  'NO-HIT-YELLOW',
  'NO-HIT-GREEN',
  'NOT-RELEVANT',
  'ERROR',
] as const
export type ResultStatus = (typeof resultStatuses)[number]

/** Where a finding is shown: Må håndteres, Må sjekkes, I nærheten, Ikke aktuelt. */
export const findingGroups = codeList({
  handle: ['Må håndteres', 'Must be handled'],
  check: ['Må sjekkes', 'Must be checked'],
  nearby: ['I nærheten', 'Nearby'],
  not_relevant: ['Ikke aktuelt', 'Not relevant'],
})
export type FindingGroup = keyof typeof findingGroups.labels

/** What a point rests on. A recommendation is never shown as a legal requirement (design, principle 5). */
export const groundings = codeList({
  law: ['Lovkrav', 'Legal requirement'],
  plan: ['Planhjemmel', 'Planning authority'],
  recommendation: ['Anbefaling', 'Recommendation'],
  routine: ['Kommunal rutine', 'Municipal routine'],
})
export type Grounding = keyof typeof groundings.labels

/** What a distance can be measured to: surroundings, and the register's own things. */
export const proximityTargets = [
  ...surroundingCodes,
  'bridges',
  'buildings',
  'structures',
  'safeguards',
  'signs',
] as const
export type ProximityTarget = (typeof proximityTargets)[number]

/** A limit that a municipality may set; the source and note say why it is what it is. */
export const thresholdSchema = z.object({
  code: z.string(),
  value: z.number().positive(),
  unit: z.enum(['m', 'count']),
  label: z.object({ nb: z.string(), en: z.string() }),
  source: z.string(),
  note: z.object({ nb: z.string(), en: z.string() }),
})
export type Threshold = z.infer<typeof thresholdSchema>

/** The nearest thing of one kind; distance in metres, planar in EPSG:25832, 0 where it touches the area. */
export const nearestSchema = z.object({
  target: z.enum(proximityTargets),
  id: z.string(),
  name: z.string().nullable(),
  kind: z.string().nullable(),
  distanceMetres: z.number().nonnegative(),
})
export type Nearest = z.infer<typeof nearestSchema>

export const truths = ['yes', 'no', 'unknown'] as const
export type Truth = (typeof truths)[number]

/** One step of the reasoning, as data; geodata/checks/explain.ts says it as a sentence in either language. */
export const traceStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('always'), truth: z.enum(truths) }),
  z.object({
    step: z.literal('attribute'),
    truth: z.enum(truths),
    attribute: z.string(),
    value: z.unknown(),
    wanted: z.unknown(),
  }),
  z.object({
    step: z.literal('atLeast'),
    truth: z.enum(truths),
    attribute: z.string(),
    value: z.number().nullable(),
    limit: z.number(),
    threshold: z.string().nullable(),
  }),
  z.object({
    step: z.literal('near'),
    truth: z.enum(truths),
    target: z.enum(proximityTargets),
    limitMetres: z.number(),
    threshold: z.string().nullable(),
    nearest: nearestSchema.nullable(),
    /** `covered`: the layer describes the whole area around; `partly` or `missing`: an absence proves nothing. */
    coverage: z.enum(['covered', 'partly', 'missing']),
    layerDate: z.string().nullable(),
  }),
])
export type TraceStep = z.infer<typeof traceStepSchema>

export const findingSchema = z.object({
  point: z.string(),
  applies: z.enum(truths),
  status: z.enum(resultStatuses),
  group: findingGroups.schema,
  /** The steps that decided it, in the order they were taken. */
  trace: z.array(traceStepSchema),
  /** What would have to be known to decide: attribute names and layer codes. */
  missing: z.array(z.string()),
})
export type Finding = z.infer<typeof findingSchema>

export const answerValues = codeList({
  yes: ['Ja', 'Yes'],
  partly: ['Delvis', 'Partly'],
  no: ['Nei', 'No'],
  not_relevant: ['Ikke relevant', 'Not relevant'],
  clarify: ['Må avklares', 'To be clarified'],
})
export type AnswerValue = keyof typeof answerValues.labels

export const answerInputSchema = z.object({
  value: answerValues.schema.nullable(),
  reason: z.string().trim().max(4000).default(''),
})
export type AnswerInput = z.infer<typeof answerInputSchema>

/** The latest answer to a point; earlier ones stay in the history and are listed at `/answers/{point}/history`. */
export const answerSchema = answerInputSchema.extend({
  point: z.string(),
  revision: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Answer = z.infer<typeof answerSchema>

export const checkSchema = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  /** The version of the project that was checked; a newer project means the check is to be run again. */
  projectRevision: z.number().int().positive(),
  checklist: z.object({ code: z.string(), version: z.string() }),
  ranAt: z.iso.datetime(),
  ranBy: z.string(),
  thresholds: z.array(thresholdSchema),
  layers: z.array(
    z.object({ layer: z.string(), version: z.number().int(), date: z.string(), sourceName: z.string() }),
  ),
  areaM2: z.number(),
  findings: z.array(findingSchema),
  /** Everything found around the area, nearest first, whether or not a point depended on it. */
  surroundings: z.array(nearestSchema),
  answers: z.array(answerSchema),
  measurements: z.array(measurementSchema),
  /** What the automatic tests say of what is measured; computed anew each time. */
  tests: z.array(testResultSchema),
  /** Where it stands between the one who answers and the second person. */
  state: checkStates.schema,
  /** Answered of applicable (and undecided) points. */
  progress: z.object({ answered: z.number().int(), total: z.number().int() }),
})
export type Check = z.infer<typeof checkSchema>
