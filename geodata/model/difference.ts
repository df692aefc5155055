import { z } from 'zod'
import { findingSchema, nearestSchema, proximityTargets } from './check.ts'
import { geometrySchema } from './geojson.ts'

/*
 * What two runs of a project's check do not have in common (geodata/checks/differences.ts). Each difference goes one way:
 * from `before` to `after`.
 */

/** Where a point was placed. */
export const placedSchema = findingSchema.pick({ applies: true, status: true, group: true })
export type Placed = z.infer<typeof placedSchema>

/** What a point consists of. The first four are what is asked and what it rests on; the rest helps whoever answers. */
export const pointParts = [
  'question',
  'condition',
  'groundings',
  'groundingText',
  'why',
  'guidance',
  'legalReferences',
  'safeguards',
  'measures',
  'provisions',
] as const
export type PointPart = (typeof pointParts)[number]

const layerVersionSchema = z.object({ version: z.number().int(), date: z.string() })
const target = z.enum(proximityTargets)
const coverage = z.enum(['covered', 'partly', 'missing'])

const attributeChange = z.object({
  about: z.literal('attribute'),
  attribute: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})
/** The area is drawn anew; in square metres, EPSG:25832. */
const areaChange = z.object({ about: z.literal('area'), before: z.number(), after: z.number() })
const thresholdChange = z.object({
  about: z.literal('threshold'),
  threshold: z.string(),
  before: z.number(),
  after: z.number(),
})
/** Another version of a context layer; null where there was none. */
const layerChange = z.object({
  about: z.literal('layer'),
  layer: z.string(),
  before: layerVersionSchema.nullable(),
  after: layerVersionSchema.nullable(),
})
const checklistChange = z.object({
  about: z.literal('checklist'),
  before: z.string(),
  after: z.string(),
})
/** The nearest of a kind, as far as it is known; null where none was found. */
const distanceChange = z.object({
  about: z.literal('distance'),
  target,
  before: nearestSchema.nullable(),
  after: nearestSchema.nullable(),
})
/** How much of the surroundings is described, so that an absence proves something or nothing. */
const coverageChange = z.object({
  about: z.literal('coverage'),
  target,
  before: coverage,
  after: coverage,
})

/** What a point's outcome rests on, and that is not as it was. */
export const changedInputSchema = z.discriminatedUnion('about', [
  attributeChange,
  areaChange,
  thresholdChange,
  layerChange,
  distanceChange,
  coverageChange,
])
export type ChangedInput = z.infer<typeof changedInputSchema>

const pointChange = z.object({
  about: z.literal('point'),
  point: z.string(),
  /** Null where the checklist did not have the point. */
  before: placedSchema.nullable(),
  /** Null where the checklist no longer has it. */
  after: placedSchema.nullable(),
  /** Why the municipality no longer asks it; null unless it is hidden. */
  hiddenBecause: z.string().nullable(),
  /** What is otherwise in the point itself. */
  parts: z.array(z.enum(pointParts)),
  /** What is otherwise in that which decided it. */
  inputs: z.array(changedInputSchema),
})
export type PointChange = z.infer<typeof pointChange>

export const differenceSchema = z.discriminatedUnion('about', [
  pointChange,
  attributeChange,
  areaChange,
  thresholdChange,
  layerChange,
  checklistChange,
])
export type Difference = z.infer<typeof differenceSchema>

/** Whether the signed check a project stands on still says what a check would say now. */
export const stalenessSchema = z.object({
  /** `none`: the project's newest check is not signed, or there is none. */
  state: z.enum(['none', 'holds', 'stale']),
  checkId: z.uuid().nullable(),
  computedAt: z.iso.datetime().nullable(),
  differences: z.array(differenceSchema),
})
export type Staleness = z.infer<typeof stalenessSchema>

/** Two checks of one project: what the other has otherwise, and the areas they were run on. */
export const checkComparisonSchema = z.object({
  differences: z.array(differenceSchema),
  areas: z.object({ before: geometrySchema, after: geometrySchema }),
})
export type CheckComparison = z.infer<typeof checkComparisonSchema>
