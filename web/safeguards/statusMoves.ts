import type { SafeguardProperties } from '../../geodata/model/safeguard.ts'

type Status = SafeguardProperties['status']

/** A step in a safeguard's life, with the date that goes with it; null where none does. */
export interface StatusMove {
  to: Exclude<Status, 'proposed' | 'temporary'>
  date: 'decidedOn' | 'doneOn' | 'removedOn' | null
}

const decided: StatusMove = { to: 'decided', date: 'decidedOn' }
const begun: StatusMove = { to: 'in_progress', date: null }
const done: StatusMove = { to: 'done', date: 'doneOn' }
const removed: StatusMove = { to: 'removed', date: 'removedOn' }

const moves: Readonly<Record<Status, readonly StatusMove[]>> = {
  proposed: [decided, begun, done],
  decided: [begun, done],
  in_progress: [done],
  done: [removed],
  temporary: [removed],
  removed: [],
}

/** What usually comes next, the nearest first. Anything else is changed in the form. */
export function statusMoves(status: Status): readonly StatusMove[] {
  return moves[status]
}
