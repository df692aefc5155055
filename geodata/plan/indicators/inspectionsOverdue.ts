import { text } from '../../model/language.ts'
import type { Indicator } from './indicator.ts'
import { lastDay } from './lastDay.ts'
import { dueOn, type SafeguardFact } from './safeguardFact.ts'

/** Of the safeguards that stand and have a day for their next inspection, those whose day has passed. */
export const inspectionsOverdue: Indicator<SafeguardFact> = {
  code: 'inspections_overdue',
  measure: '3.1.8',
  kind: 'share',
  parts: [
    { code: 'in_time', name: text('Innen fristen', 'In time') },
    { code: 'overdue', name: text('Over fristen', 'Overdue') },
  ],
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const due = facts.map((fact) => dueOn(fact, day)).filter((date) => date !== null)
    const overdue = due.filter((date) => date < day).length
    return {
      value: due.length === 0 ? null : overdue / due.length,
      of: due.length,
      parts: [
        { code: 'in_time', count: due.length - overdue },
        { code: 'overdue', count: overdue },
      ],
    }
  },
}
