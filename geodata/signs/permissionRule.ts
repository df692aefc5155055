import { z } from 'zod'
import { codeList } from '../model/codes.ts'
import { permissionCodes } from '../model/signPermission.ts'

/*
 * What a rule says of a sign (research.md 3.5). None of it is legal advice: how sure it is stands beside it.
 */

export const permissionNeeds = codeList({
  must: ['Må innhentes', 'Must be obtained'],
  likely: ['Trengs sannsynligvis', 'Probably needed'],
  check: ['Må avklares', 'Must be clarified'],
  forbidden: ['Ikke tillatt', 'Not allowed'],
  exempt: ['Trengs ikke', 'Not needed'],
})
export type PermissionNeed = keyof typeof permissionNeeds.labels

export const permissionCertainties = codeList({
  seen: ['Regelen er lest', 'The rule has been read'],
  secondary: ['Kjent fra annen kilde', 'Known from a secondary source'],
  interpretation: ['Tolkning, må bekreftes', 'Interpretation, to be confirmed'],
  memory: ['Ikke slått opp, må bekreftes', 'Not looked up, to be confirmed'],
})

const said = z.object({ nb: z.string(), en: z.string() })

export const permissionRuleSchema = z.object({
  code: permissionCodes.schema,
  need: permissionNeeds.schema,
  certainty: permissionCertainties.schema,
  /** The law or source: «Vegloven § 57». */
  basis: said,
  /** What applies to this sign, as a sentence or two. */
  text: said,
})
export type PermissionRule = z.infer<typeof permissionRuleSchema>
