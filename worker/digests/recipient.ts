import { may } from '../../geodata/model/access.ts'
import type { Person } from '../../geodata/projects/person.ts'
import type { Account } from '../accounts/accountStore.ts'
import { rolesInForce } from '../accounts/roles.ts'

/** Whoever has the account, as digests know them, or null for somebody who gets none. Never with clearance: a digest lies open. */
export function recipientOf(account: Account): Person | null {
  const person = {
    accountId: account.id,
    name: account.name,
    roles: rolesInForce(account),
    clearedUntil: null,
  }
  return may(person, 'digests:read') && may(person, 'checks:read') ? person : null
}
