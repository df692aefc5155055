import type { SignProperties, SignStatus } from '../../geodata/model/sign.ts'

/** The day that goes with a state; null where none does. */
export const dayOf: Readonly<
  Record<SignStatus, 'approvedOn' | 'orderedOn' | 'mountedOn' | 'removedOn' | null>
> = {
  proposed: null,
  approved: 'approvedOn',
  ordered: 'orderedOn',
  mounted: 'mountedOn',
  follow_up: null,
  removed: 'removedOn',
}

/** What is changed at a sign that gets a new state that day. One that is mounted again keeps the day it was put up. */
export function moveTo(
  to: SignStatus,
  day: string,
  { mountedOn }: Pick<SignProperties, 'mountedOn'>,
): Partial<SignProperties> {
  const name = dayOf[to]
  if (!name || (to === 'mounted' && mountedOn)) return { status: to }
  return { status: to, [name]: day }
}
