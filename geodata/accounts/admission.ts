import { type Role, roleSchema } from '../model/access.ts'
import { type Claims, valuesAt } from './claims.ts'
import { claimsNeeded, holds, type RoleRules, requirementsOf } from './roleRules.ts'

export type Admission =
  | { admitted: true; roles: Role[] }
  | { admitted: false; reason: 'no-access' | 'too-many-groups' }

/** Whether the person may come in, and the roles the provider's claims give. Without a role they read. */
export function decideAdmission(
  rules: RoleRules,
  claims: Claims,
  /** REKKVERK_FIRST_ADMIN: a subject, or `claim=value`. */
  firstAdmin: string | null,
): Admission {
  if (lacksGroups(rules, claims)) return { admitted: false, reason: 'too-many-groups' }
  if (!requirementsOf(rules).every((condition) => holds(condition, claims)))
    return { admitted: false, reason: 'no-access' }
  const given = new Set(rules.roles.filter((rule) => holds(rule, claims)).map(({ role }) => role))
  if (firstAdmin !== null && isFirstAdmin(firstAdmin, claims)) given.add('admin')
  if (rules.require === undefined && given.size === 0) return { admitted: false, reason: 'no-access' }
  return { admitted: true, roles: roleSchema.options.filter((role) => given.has(role)) }
}

/**
 * A provider leaves out a list that became too long and says so in `_claim_names` (OpenID Connect Core 5.6.2, Entra ID's
 * "overage"). Who is in what is then unknown, which is not the same as being in nothing.
 */
function lacksGroups(rules: RoleRules, claims: Claims): boolean {
  const elsewhere = claims._claim_names
  if (typeof elsewhere !== 'object' || elsewhere === null) return false
  return claimsNeeded(rules).some((path) => {
    const name = path.split('.')[0]!
    return Object.hasOwn(elsewhere, name) && !Object.hasOwn(claims, name)
  })
}

// Subjects may hold `=` (ID-porten's end in it), so the whole text is tried first.
function isFirstAdmin(firstAdmin: string, claims: Claims): boolean {
  if (claims.sub === firstAdmin) return true
  const [, claim, text] = /^([^=]+)=(.+)$/s.exec(firstAdmin) ?? []
  return claim !== undefined && text !== undefined && valuesAt(claims, claim).includes(text)
}
