import { z } from 'zod'
import { projectKinds } from './project.ts'

/** The kinds of case that need a check, which measure 3.1.8 is counted over, and why the municipality has chosen them. */
export const dutyInputSchema = z.object({
  kinds: z
    .array(projectKinds.schema)
    .min(1)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'repeated code'),
  note: z.string().trim().max(1000),
})
export type DutyInput = z.infer<typeof dutyInputSchema>

export const dutySchema = dutyInputSchema.extend({
  /** Counts up at every change; 0 while it is as delivered. */
  revision: z.number().int().nonnegative(),
  at: z.iso.datetime().nullable(),
  by: z.string().nullable(),
})
export type Duty = z.infer<typeof dutySchema>

/** Planning and building, as the measure says; running and repairing what stands is neither (geodata/decisions/0007). */
export const defaultDuty: Duty = {
  kinds: ['municipal_plan', 'zoning_plan', 'building_case', 'own_project'],
  note: '',
  revision: 0,
  at: null,
  by: null,
}
