import { z } from 'zod'
import { type PlanMeasure, planMeasureSchema } from './actionPlan.ts'
import { codeList } from './codes.ts'
import { collectionSchema } from './collections.ts'
import { givenFrame } from './record.ts'

/*
 * Measures of the action plan as they are followed up: where each stands and why, what is to be done when, and by whom.
 */

export const measureStatuses = codeList({
  not_started: ['Ikke startet', 'Not started'],
  under_way: ['I gang', 'Under way'],
  delayed: ['Forsinket', 'Delayed'],
  continuous: ['I vanlig drift', 'In ordinary operation'],
  done: ['Gjennomført', 'Carried out'],
  stopped: ['Stanset', 'Stopped'],
})
export type MeasureStatus = keyof typeof measureStatuses.labels

export const milestoneSchema = z.strictObject({
  /** Made by whoever writes it. */
  id: z.uuid(),
  text: z.string().trim().min(1).max(300),
  dueOn: z.iso.date(),
  doneOn: z.iso.date().nullable().default(null),
  responsible: z.string().trim().max(200).default(''),
})
export type Milestone = z.infer<typeof milestoneSchema>

export const measureDecisionSchema = z.strictObject({
  id: z.uuid(),
  on: z.iso.date(),
  /** Who decided: the council, a committee, a leader. */
  body: z.string().trim().min(1).max(120),
  caseNumber: z.string().trim().max(60).default(''),
  text: z.string().trim().max(1000).default(''),
})

export const measureLinkSchema = z.strictObject({ collection: collectionSchema, id: z.uuid() })

/** What people write of a measure, whole. */
export const measureContentSchema = z.strictObject({
  status: measureStatuses.schema.default('not_started'),
  /** Why it stands so; asked for where it is delayed, stopped or carried out (geodata/plan/measureErrors.ts). */
  reason: z.string().trim().max(2000).default(''),
  /** The day the status holds from. */
  statusOn: z.iso.date().nullable().default(null),
  unit: z.string().trim().max(200).default(''),
  /** A role, or the name of whoever works with it. */
  responsible: z.string().trim().max(200).default(''),
  startOn: z.iso.date().nullable().default(null),
  dueOn: z.iso.date().nullable().default(null),
  note: z.string().trim().max(4000).default(''),
  milestones: z.array(milestoneSchema).max(50).default([]),
  decisions: z.array(measureDecisionSchema).max(50).default([]),
  links: z.array(measureLinkSchema).max(100).default([]),
})
export type MeasureContent = z.infer<typeof measureContentSchema>

/** As it is stored: with the measure as the plan in force said it when this was written. */
export type StoredMeasure = MeasureContent & { measure: PlanMeasure }

/** A thing a measure points at, by the name it has now; null where it is gone. */
export const namedLinkSchema = measureLinkSchema.extend({ name: z.string().nullable() })

/** A measure of the plan with its follow-up; revision 0 where nobody has written any. `id` is the measure's code. */
export const measureSchema = planMeasureSchema.extend({
  ...measureContentSchema.shape,
  ...givenFrame.shape,
  links: z.array(namedLinkSchema),
  /** False where the plan that had it is no longer in force. */
  inPlan: z.boolean(),
})
export type Measure = z.infer<typeof measureSchema>
