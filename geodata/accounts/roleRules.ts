import { z } from 'zod'
import { roleSchema } from '../model/access.ts'
import { type Claims, elementsAt, valuesAt } from './claims.ts'
import { readJsonSetting, type SettingReading } from './jsonSetting.ts'

/*
 * REKKVERK_OIDC_ROLES: who may come in, and which of the provider's groups give which role.
 */

const path = z.string().min(1).max(200)
const value = z.string().min(1).max(500)

const oneValue = z.strictObject({ claim: path, value })
const anyValue = z.strictObject({ claim: path, anyOf: z.array(value).min(1) })
/** All of it in one and the same element of a list: this right, for this organisation. */
const oneElement = z.strictObject({
  within: path,
  all: z.record(path, value).refine((all) => Object.keys(all).length > 0, 'must name at least one claim'),
})
const conditionSchema = z.union([oneValue, anyValue, oneElement])
export type Condition = z.infer<typeof conditionSchema>

const role = { role: roleSchema }
const roleRuleSchema = z.union([oneValue.extend(role), anyValue.extend(role), oneElement.extend(role)])

const roleRulesSchema = z.strictObject({
  /** What the button on the sign-in page calls the provider. */
  providerName: z.string().min(1).max(60).optional(),
  /** The claim that people are called by in the history; never one with a national identity number. */
  name: path.refine((name) => name !== 'pid', 'pid is a national identity number').optional(),
  /**
   * What everyone must have to be let in; several must all hold. Left out: whoever gets a role below. `anyone` lets in
   * all that the provider knows.
   */
  require: z.union([z.literal('anyone'), conditionSchema, z.array(conditionSchema).min(1)]).optional(),
  roles: z.array(roleRuleSchema),
})
export type RoleRules = z.infer<typeof roleRulesSchema>

export function holds(condition: Condition, claims: Claims): boolean {
  if ('within' in condition) {
    const wanted = Object.entries(condition.all)
    return elementsAt(claims, condition.within).some((element) =>
      wanted.every(([claim, text]) => valuesAt(element, claim).includes(text)),
    )
  }
  const accepted = 'anyOf' in condition ? condition.anyOf : [condition.value]
  return valuesAt(claims, condition.claim).some((text) => accepted.includes(text))
}

/** What everyone must have: empty when anyone, or anyone with a role, may come in. */
export function requirementsOf({ require }: RoleRules): Condition[] {
  if (require === undefined || require === 'anyone') return []
  return Array.isArray(require) ? require : [require]
}

/** The paths of the claims that decide, so that one knows what to ask the provider for. */
export function claimsNeeded(rules: RoleRules): string[] {
  const conditions: Condition[] = [...requirementsOf(rules), ...rules.roles]
  return [
    ...new Set(conditions.map((condition) => ('within' in condition ? condition.within : condition.claim))),
  ]
}

export function readRoleRules(setting: string): SettingReading<RoleRules> {
  return readJsonSetting(roleRulesSchema, setting)
}
