import { text } from '../../model/language.ts'
import type { Indicator, Placed } from './indicator.ts'
import { lastDay } from './lastDay.ts'

/** A follow-up with all that was written of it, the first first; `on` is the day in Norway. */
export interface ConditionFact extends Placed {
  versions: readonly { on: string; state: 'open' | 'closed'; dueOn: string | null }[]
}

/** What was promised in the checks, as it stood at the end of the last day: how many are not closed. */
export const conditions: Indicator<ConditionFact> = {
  code: 'conditions',
  measure: '3.1.8',
  kind: 'count',
  parts: [
    { code: 'open', name: text('Åpne, ikke over fristen', 'Open, not overdue') },
    { code: 'overdue', name: text('Åpne, over fristen', 'Open, overdue') },
    { code: 'closed', name: text('Lukket', 'Closed') },
  ],
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const then = facts.flatMap(({ versions }) => versions.findLast(({ on }) => on <= day) ?? [])
    const open = then.filter(({ state }) => state === 'open')
    const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < day).length
    return {
      value: open.length,
      of: null,
      parts: [
        { code: 'open', count: open.length - overdue },
        { code: 'overdue', count: overdue },
        { code: 'closed', count: then.length - open.length },
      ],
    }
  },
}
