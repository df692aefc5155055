import { judgeExpiry } from '../../geodata/accounts/tokenExpiry.ts'
import type { TokenScope } from '../../geodata/model/access.ts'
import type { NewToken } from '../../geodata/model/accounts.ts'
import { addDays } from '../../geodata/model/calendar.ts'

/** A quarter of a year: long enough for a project, short enough to be forgotten without harm. */
const usualDays = 90

export function newDraft(today: string): NewToken {
  return { name: '', scopes: [], expiresOn: addDays(today, usualDays) }
}

export type DraftErrors = Partial<Record<keyof NewToken, true>>

/** Which parts of the form are not filled in as they must be; none when it can be sent. */
export function judgeDraft({ name, scopes, expiresOn }: NewToken, today: string): DraftErrors {
  return {
    ...(name.trim() === '' && { name: true }),
    ...(scopes.length === 0 && { scopes: true }),
    ...((expiresOn === '' || judgeExpiry(expiresOn, today)) && { expiresOn: true }),
  }
}

export function toggleScope(scopes: readonly TokenScope[], scope: TokenScope, on: boolean): TokenScope[] {
  const without = scopes.filter((one) => one !== scope)
  return on ? [...without, scope] : without
}
