import type { SignProperties, SignStatus } from '../../geodata/model/sign.ts'
import type { SignRow } from '../../geodata/signs/signRow.ts'
import { moveTo } from './signMoves.ts'

/** What can be done with many signs at once. */
export const bulkActions = ['move', 'message', 'operator', 'inspection'] as const
export type BulkAction = (typeof bulkActions)[number]

/** What is filled in for all of them. */
export interface BulkValues {
  status: SignStatus | ''
  day: string
  messageId: string
  operator: string
  inspectOn: string
}

/** Whether what the action needs is filled in. */
export function isFilledIn(action: BulkAction, { status, day, messageId, inspectOn }: BulkValues): boolean {
  switch (action) {
    case 'move':
      return status !== '' && day !== ''
    case 'message':
      return messageId !== ''
    case 'inspection':
      return inspectOn !== ''
    case 'operator':
      return true
  }
}

/** The signs the action changes: one that has the state already keeps the day it got it. */
export function signsToChange(
  action: BulkAction,
  { status }: BulkValues,
  signs: readonly SignRow[],
): readonly SignRow[] {
  return action === 'move' ? signs.filter((sign) => sign.status !== status) : signs
}

/** What is changed at one of the signs. An empty operator takes the operator away. */
export function changeOf(
  action: BulkAction,
  { status, day, messageId, operator, inspectOn }: BulkValues,
  sign: SignRow,
): Partial<SignProperties> {
  switch (action) {
    case 'move':
      return status === '' ? {} : moveTo(status, day, sign)
    case 'message':
      return { messageId }
    case 'inspection':
      return { nextInspectionOn: inspectOn }
    case 'operator':
      return { operator: operator.trim() || null }
  }
}
