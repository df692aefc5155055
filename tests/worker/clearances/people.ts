import type { ShownClearance } from '../../../geodata/clearances/shownClearance.ts'
import type { Session } from '../../../geodata/model/access.ts'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import { type Client, type DemoAccountId, signInAs } from '../client.ts'

/** A date so many days from now, well inside what a grant may last. */
export function inDays(days: number): string {
  return addDays(dateInNorway(new Date()), days)
}

/** The same date for all tests of a file, also when midnight comes in between. */
export const inAWhile = inDays(100)

export async function sessionOf(client: Client): Promise<Session> {
  return (await client.get<{ session: Session }>('/api/session')).body.session
}

const accountIds = new Map<DemoAccountId, string>()

/** Looked up once, since sign-ins are limited. */
export async function accountIdOf(account: DemoAccountId): Promise<string> {
  const known = accountIds.get(account)
  if (known) return known
  const { accountId } = await sessionOf(await signInAs(account))
  accountIds.set(account, accountId)
  return accountId
}

/** Asks for clearance for a demo account; the answer as it came. */
export async function propose(by: Client, holder: DemoAccountId, more: Record<string, unknown> = {}) {
  const accountId = await accountIdOf(holder)
  return by.post<ShownClearance>('/api/clearances', {
    accountId,
    reason: 'registers',
    endsOn: inAWhile,
    ...more,
  })
}

export function decide<Body = ShownClearance>(by: Client, id: string, decision = 'approved') {
  return by.post<Body>(`/api/clearances/${id}/decision`, { decision })
}

export function revoke<Body = ShownClearance>(by: Client, id: string) {
  return by.delete<Body>(`/api/clearances/${id}`)
}
