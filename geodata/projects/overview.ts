import { z } from 'zod'
import { projectKinds, projectPhases, projectStatuses } from '../model/project.ts'
import { projectStages } from '../model/stage.ts'
import { dueFilters } from './due.ts'

/** A project as a line of a list. */
export const projectLineSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: projectKinds.schema,
  status: projectStatuses.schema.nullable(),
  phase: projectPhases.schema.nullable(),
  caseNumber: z.string().nullable(),
  planId: z.string().nullable(),
  responsible: z.string().nullable(),
  checkDueOn: z.iso.date().nullable(),
  decidedOn: z.iso.date().nullable(),
  updatedAt: z.iso.datetime(),
  /** How far its check has come; null for those who may not read checks. */
  check: z
    .object({
      stage: projectStages.schema,
      /** When it came to the stage; null before the first check. */
      since: z.iso.datetime().nullable(),
      answered: z.number().int(),
      total: z.number().int(),
      /** Whether any check of the project has been signed, however the newest one stands. */
      checked: z.boolean(),
      openFollowUps: z.number().int(),
      clarification: z.enum(['waiting', 'answered']).nullable(),
    })
    .nullable(),
})
export type ProjectLine = z.infer<typeof projectLineSchema>

export const overviewSorts = ['updated', 'name', 'due', 'stage'] as const

/** What a list of projects can be narrowed to and sorted by; `stage` and `due` are for those who may read checks. */
export const overviewQuerySchema = z.object({
  q: z.string().max(200).optional(),
  kind: projectKinds.schema.optional(),
  phase: projectPhases.schema.optional(),
  status: projectStatuses.schema.optional(),
  stage: projectStages.schema.optional(),
  responsible: z.string().max(200).optional(),
  due: dueFilters.schema.optional(),
  sort: z.enum(overviewSorts).optional(),
  order: z.enum(['asc', 'desc']).optional(),
})
export type OverviewQuery = z.infer<typeof overviewQuerySchema>

export interface OverviewPage {
  items: ProjectLine[]
  next: string | null
  /** All that match, on every page. */
  total: number
}
