import { text } from '../../model/language.ts'
import { safeguardStatuses } from '../../model/safeguard.ts'
import type { Indicator } from './indicator.ts'
import { lastDay } from './lastDay.ts'
import { type SafeguardFact, type SafeguardState, stateOn } from './safeguardFact.ts'

const states = ['proposed', 'decided', 'in_progress', 'done', 'temporary', 'expired'] as const

/** Safeguards that are planned or there, by how far they have come; what has been removed is not told of, for it would only grow. */
export const safeguardsByState: Indicator<SafeguardFact> = {
  code: 'safeguards_by_state',
  measure: '3.1.8',
  kind: 'count',
  parts: states.map((code) => ({ code, name: nameOf(code) })),
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const then = facts.map((fact) => stateOn(fact, day)).filter((state) => state !== null)
    const parts = states.map((code) => ({ code, count: then.filter((state) => state === code).length }))
    return { value: then.length, of: null, parts }
  },
}

function nameOf(state: SafeguardState) {
  return state === 'expired' ? text('Utløpt', 'Expired') : safeguardStatuses.labels[state]
}
