import { type Role, roleSchema } from '../model/access.ts'
import type { AccountChange } from '../model/accounts.ts'
import { type Text, text } from '../model/language.ts'

/** What an administrator decides about an account, and what the provider's groups give on top of it. */
export interface Standing {
  providerRoles: readonly Role[]
  grantedRoles: readonly Role[]
  locked: boolean
}

export const changeRefusals = {
  'locks-oneself': text('Du kan ikke sperre din egen konto.', 'You cannot lock your own account.'),
  'last-admin': text(
    'Du er den siste administratoren. Gi rollen til en annen først.',
    'You are the last administrator. Give the role to somebody else first.',
  ),
} as const satisfies Record<string, Text>
export type ChangeRefusal = keyof typeof changeRefusals

export interface DecidedChange {
  grantedRoles: Role[]
  locked: boolean
  added: Role[]
  removed: Role[]
}

/**
 * What a change by an administrator comes to. `own`: the account is their own; `otherAdmins`: how many others could put
 * things right. Somebody must always be left who can.
 */
export function decideChange(
  before: Standing,
  change: AccountChange,
  { own, otherAdmins }: { own: boolean; otherAdmins: number },
): { ok: true; value: DecidedChange } | { ok: false; refusal: ChangeRefusal } {
  const wanted = new Set<Role>(change.grantedRoles ?? before.grantedRoles)
  const grantedRoles = roleSchema.options.filter((role) => wanted.has(role))
  const locked = change.disabled ?? before.locked
  const staysAdmin = wanted.has('admin') || before.providerRoles.includes('admin')
  if (own && locked) return { ok: false, refusal: 'locks-oneself' }
  if (own && !staysAdmin && otherAdmins === 0) return { ok: false, refusal: 'last-admin' }
  return {
    ok: true,
    value: {
      grantedRoles,
      locked,
      added: grantedRoles.filter((role) => !before.grantedRoles.includes(role)),
      removed: before.grantedRoles.filter((role) => !wanted.has(role)),
    },
  }
}
