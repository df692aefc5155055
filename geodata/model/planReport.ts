import { z } from 'zod'
import { planLevels } from './actionPlan.ts'
import { codeList } from './codes.ts'
import { indicatorsSchema } from './indicator.ts'
import { measureStatuses } from './measure.ts'
import { recordFrame } from './record.ts'

/*
 * Reports on the plan to the council, and for the responsible departments: words that the coordinator writes around figures
 * that were frozen on a day.
 */

export const planReportAudiences = codeList({
  public: ['Til bystyret (offentlig)', 'To the council (public)'],
  internal: ['Til ansvarlige enheter (internt)', 'To the responsible units (internal)'],
})

export const planReportStates = codeList({
  draft: ['Utkast', 'Draft'],
  finished: ['Ferdig', 'Finished'],
})

/** Blocks of text, in the order they stand. */
export const planReportTexts = codeList({
  summary: ['Sammendrag', 'Summary'],
  planning: ['Tiltak 3.1.8: planlegging og utbygging', 'Measure 3.1.8: planning and building'],
  signs: ['Tiltak 3.1.9: skilt', 'Measure 3.1.9: signs'],
  others: ['De andre tiltakene', 'The other measures'],
  next: ['Veien videre', 'The way ahead'],
})
export type PlanReportText = keyof typeof planReportTexts.labels

/** A measure as it stood when the figures were frozen. */
export const frozenMeasureSchema = z.object({
  code: z.string(),
  level: planLevels.schema,
  text: z.string(),
  departments: z.array(z.string()),
  status: measureStatuses.schema,
  reason: z.string(),
  dueOn: z.iso.date().nullable(),
  milestones: z.object({ done: z.number().int(), late: z.number().int(), all: z.number().int() }),
})

/** What only the internal version holds: each line is something somebody must do. Never a site. */
export const openItemSchema = z.object({
  kind: z.enum(['milestone', 'condition', 'inspection', 'sign_inspection', 'helpline', 'recall', 'coverage']),
  name: z.string(),
  detail: z.string(),
  responsible: z.string(),
  dueOn: z.iso.date().nullable(),
})
export type OpenItem = z.infer<typeof openItemSchema>

export const frozenSchema = z.object({
  at: z.iso.datetime(),
  plan: z.string(),
  indicators: indicatorsSchema,
  measures: z.array(frozenMeasureSchema),
  openItems: z.array(openItemSchema).nullable(),
})
export type Frozen = z.infer<typeof frozenSchema>

/** What the coordinator writes, and may change as long as the report is a draft. */
export const planReportDraftSchema = z.strictObject({
  title: z.string().trim().min(1).max(160),
  texts: z.partialRecord(planReportTexts.schema, z.string().trim().max(20_000)).default({}),
})
export type PlanReportDraft = z.infer<typeof planReportDraftSchema>

export const newPlanReportSchema = planReportDraftSchema.extend({
  audience: planReportAudiences.schema,
  from: z.iso.date(),
  to: z.iso.date(),
})
export type NewPlanReport = z.infer<typeof newPlanReportSchema>

export const planReportContentSchema = newPlanReportSchema.extend({
  state: planReportStates.schema,
  finishedOn: z.iso.date().nullable(),
  /** Whether anyone may fetch its figures without signing in; only of a finished, public one. */
  open: z.boolean(),
  frozen: frozenSchema,
})
export type PlanReportContent = z.infer<typeof planReportContentSchema>

export const planReportSchema = planReportContentSchema.extend(recordFrame.shape)
export type PlanReport = z.infer<typeof planReportSchema>

/** A report in a list. */
export const planReportLineSchema = planReportSchema
  .omit({ texts: true, frozen: true })
  .extend({ frozenAt: z.iso.datetime() })
export type PlanReportLine = z.infer<typeof planReportLineSchema>

/** An earlier version: its words, and when the figures it had were frozen. */
export const planReportVersionSchema = planReportSchema
  .omit({ frozen: true })
  .extend({ frozenAt: z.iso.datetime() })
export type PlanReportVersion = z.infer<typeof planReportVersionSchema>

/** A report whose figures anyone may fetch. */
export const openFiguresSchema = planReportSchema
  .pick({ id: true, title: true, from: true, to: true })
  .extend({ frozenAt: z.iso.datetime(), finishedOn: z.iso.date() })
export type OpenFigures = z.infer<typeof openFiguresSchema>
