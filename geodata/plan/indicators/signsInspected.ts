import { text } from '../../model/language.ts'
import type { Indicator } from './indicator.ts'
import { lastDay } from './lastDay.ts'
import { isOverdueOn, type SignFact } from './signFact.ts'

export const signsInspected: Indicator<SignFact> = {
  code: 'signs_inspected',
  measure: '3.1.9',
  kind: 'share',
  parts: [
    { code: 'in_time', name: text('Innen fristen', 'In time') },
    { code: 'overdue', name: text('Over fristen', 'Overdue') },
  ],
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const standing = facts.map((fact) => isOverdueOn(fact, day)).filter((overdue) => overdue !== null)
    const overdue = standing.filter(Boolean).length
    const inTime = standing.length - overdue
    return {
      value: standing.length === 0 ? null : inTime / standing.length,
      of: standing.length,
      parts: [
        { code: 'in_time', count: inTime },
        { code: 'overdue', count: overdue },
      ],
    }
  },
}
