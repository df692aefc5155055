import { z } from 'zod'
import { codeList } from '../model/codes.ts'

/** What someone with clearance opens the sites for; asked once a day. */
export const openingPurposes = codeList({
  clarification: ['Svare på avklaringer', 'Answer clarifications'],
  assessment: ['Registrere eller vurdere steder', 'Register or assess sites'],
  report: ['Behandle en melding', 'Handle a report'],
  signs: ['Vurdere hjelpeskilt', 'Assess help signs'],
  safeguards: ['Planlegge sikringstiltak', 'Plan safeguards'],
  follow_up: ['Følge opp frister og tiltak', 'Follow up deadlines and measures'],
})
export type OpeningPurpose = (typeof openingPurposes.codes)[number]

export const newOpeningSchema = z.object({ purpose: openingPurposes.schema })

/**
 * One line of the log: who opened the sites, when and for what. Never which; and how many there were only for those with
 * clearance, null for others: day by day it would tell of each one that came or went.
 */
export const openingSchema = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  purpose: openingPurposes.schema,
  shown: z.number().int().nonnegative().nullable(),
})
export type Opening = z.infer<typeof openingSchema>
