import { z } from 'zod'
import { codeList } from './codes.ts'

/*
 * Indicators of measures 3.1.8 and 3.1.9, counted from the register. What each counts is said in
 * geodata/plan/indicators/definitions.ts, which is also what people read beside the figure.
 */

export const indicators = codeList({
  checked_before_decision: ['Sjekket før vedtak', 'Checked before the decision'],
  days_to_signature: ['Dager fra registrering til signert sjekk', 'Days from registration to a signed check'],
  conditions: ['Det som ble lovet i sjekkene', 'What was promised in the checks'],
  bridge_coverage: ['Sikring av bruer', 'Securing of bridges'],
  building_coverage: ['Sikring av bygninger', 'Securing of buildings'],
  safeguards_by_state: ['Sikringstiltak etter status', 'Safeguards by state'],
  safeguards_by_type: ['Sikringstiltak etter type', 'Safeguards by type'],
  inspections_overdue: ['Kontroller av sikring over fristen', 'Inspections of safeguards overdue'],
  places_assessed: ['Steder vurdert for skilt', 'Places assessed for signs'],
  signs_by_state: ['Hjelpeskilt etter status', 'Help signs by state'],
  signs_inspected: ['Hjelpeskilt kontrollert innen fristen', 'Help signs inspected in time'],
  numbers_verified: ['Telefonnumre verifisert innen fristen', 'Telephone numbers verified in time'],
  recalls_open: ['Tilbakekallinger av skilt', 'Recalls of signs'],
})
export type IndicatorCode = keyof typeof indicators.labels

/**
 * What an indicator says of a period or a day. A share is `value` (0 to 1) of `of` things, a median is `value` days over `of`
 * things, a count is `value`; null where there is nothing to tell of. `parts` is what the whole is made of, in a fixed order.
 */
export const readingSchema = z.object({
  value: z.number().nullable(),
  of: z.number().int().nullable(),
  parts: z.array(z.object({ code: z.string(), count: z.number().int() })),
})
export type Reading = z.infer<typeof readingSchema>

/** A reading for a district or a department; `code` and `name` are null for what belongs to none that is known. */
const groupedSchema = z.object({
  code: z.string().nullable(),
  name: z.string().nullable(),
  reading: readingSchema,
})

export const figureSchema = z.object({
  code: indicators.schema,
  now: readingSchema,
  /** The period step by step; `on` is the last day of each step. */
  series: z.array(z.object({ on: z.iso.date(), reading: readingSchema })),
  /** Null where the figure is not told by place, or not to whoever asks. */
  districts: z.array(groupedSchema).nullable(),
  departments: z.array(groupedSchema).nullable(),
})
export type Figure = z.infer<typeof figureSchema>

/** Steps a period is told in. */
export const periodSteps = codeList({
  month: ['Måned', 'Month'],
  quarter: ['Kvartal', 'Quarter'],
  year: ['År', 'Year'],
})
export type PeriodStep = keyof typeof periodSteps.labels

/**
 * A count of sites of concern as others than those with clearance may know it: to the whole five below, `parts` only where none
 * is below five (geodata/plan/siteFigure.ts). Null: fewer than five, which may be none.
 */
export const siteFigureSchema = z.object({
  /** The day it was counted, which is done every third month; null before the first time. */
  on: z.iso.date().nullable(),
  atLeast: z.number().int().nullable(),
  parts: z.array(z.object({ code: z.string(), atLeast: z.number().int() })).nullable(),
})
export type SiteFigure = z.infer<typeof siteFigureSchema>

export const indicatorsSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** The day it was counted; what is told of `to` is told of this day where it comes first. */
  today: z.iso.date(),
  step: periodSteps.schema,
  items: z.array(figureSchema),
  /** Places of concern with an assessment of signs, by outcome. */
  sites: siteFigureSchema.nullable(),
  /** What one may choose among. */
  districts: z.array(z.object({ code: z.string(), name: z.string() })),
  departments: z.array(z.object({ code: z.string(), name: z.string() })),
})
export type Indicators = z.infer<typeof indicatorsSchema>
