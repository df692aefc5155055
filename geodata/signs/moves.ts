import { text } from '../model/language.ts'
import type { SignProperties, SignStatus } from '../model/sign.ts'
import { type LifeFacts, missingBetween, missingToOrder, nextStatuses, remark, stepOf } from './life.ts'
import type { Remark, SignMoves } from './signAnswers.ts'
import { dayRemarks } from './signDays.ts'

/** Where a sign can go from where it is, and what is missing for each. `today` is the date in Norway. */
export function movesFrom(sign: SignProperties, facts: LifeFacts, today: string): SignMoves['moves'] {
  const isStatus = (...fields: readonly (keyof SignProperties)[]) => fields.includes('status')
  return nextStatuses[sign.status].map((to) => ({
    to,
    missing: [...dayRemarks({ ...sign, status: to }, today, isStatus), ...missingFor(sign, to, facts)],
  }))
}

function missingFor(sign: SignProperties, to: SignStatus, facts: LifeFacts): Remark[] {
  const [from, until] = [stepOf[sign.status], stepOf[to]]
  if (from < until) return missingBetween(sign, from, until, facts)
  // From what stands, a new one is ordered on a day of its own.
  if (to === 'ordered') return [remark('orderedOn', 'new-day', newDay), ...missingToOrder(sign, facts)]
  return []
}

const newDay = text('Skriv dagen det nye skiltet ble bestilt.', 'Write the day the new sign was ordered.')
