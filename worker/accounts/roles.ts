import { type Role, roleSchema } from '../../geodata/model/access.ts'
import type { Account } from './accountStore.ts'

/** The roles in force: what the provider's groups give and what was given here; whoever may sign in reads. */
export function rolesInForce({
  providerRoles,
  grantedRoles,
}: Pick<Account, 'providerRoles' | 'grantedRoles'>): Role[] {
  const held = new Set<Role>([...providerRoles, ...grantedRoles])
  return held.size === 0 ? ['reader'] : roleSchema.options.filter((role) => held.has(role))
}
