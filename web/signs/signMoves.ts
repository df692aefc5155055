import type { SignProperties, SignStatus } from '../../geodata/model/sign.ts'
import { stepOf } from '../../geodata/signs/life.ts'

type Day = 'approvedOn' | 'orderedOn' | 'mountedOn' | 'removedOn'

/** The day that goes with a state; null where none does. */
export const dayOf: Readonly<Record<SignStatus, Day | null>> = {
  proposed: null,
  approved: 'approvedOn',
  ordered: 'orderedOn',
  mounted: 'mountedOn',
  follow_up: null,
  removed: 'removedOn',
}

/** What a step from one state to another is, apart from where it ends: on, back because that was too soon, or once more. */
export type MoveCode =
  | 'approve'
  | 'order'
  | 'mount'
  | 'followUp'
  | 'remove'
  | 'unapprove'
  | 'unorder'
  | 'orderAnew'
  | 'standsAgain'
  | 'standsStill'

export function moveCode(from: SignStatus, to: SignStatus): MoveCode {
  switch (to) {
    case 'proposed':
      return 'unapprove'
    case 'approved':
      return stepOf[from] > stepOf.approved ? 'unorder' : 'approve'
    case 'ordered':
      return stepOf[from] > stepOf.ordered ? 'orderAnew' : 'order'
    case 'mounted':
      return from === 'follow_up' ? 'standsAgain' : from === 'removed' ? 'standsStill' : 'mount'
    case 'follow_up':
      return 'followUp'
    case 'removed':
      return 'remove'
  }
}

const back: Partial<Record<MoveCode, readonly Day[]>> = {
  unapprove: ['approvedOn'],
  unorder: ['orderedOn'],
  standsStill: ['removedOn'],
  standsAgain: [],
  followUp: [],
}

/** What is changed at a sign that gets a new state that day. A step back forgets the day of what is taken back, and keeps the others. */
export function moveTo(
  to: SignStatus,
  day: string,
  { status }: Pick<SignProperties, 'status'>,
): Partial<SignProperties> {
  const forgotten = back[moveCode(status, to)]
  if (forgotten) return { status: to, ...Object.fromEntries(forgotten.map((name) => [name, null])) }
  const name = dayOf[to]
  return name ? { status: to, [name]: day } : { status: to }
}

/** Whether the step asks for its day. */
export function asksForDay(to: SignStatus, sign: Pick<SignProperties, 'status'>): boolean {
  const name = dayOf[to]
  return name !== null && back[moveCode(sign.status, to)] === undefined
}
