import { daysBetween } from '../../model/calendar.ts'
import { text } from '../../model/language.ts'
import type { CheckedProject } from './checkedBeforeDecision.ts'
import type { Indicator } from './indicator.ts'
import { isWithin } from './period.ts'

/** Whole days, both included; null is without end. */
const spans = [
  { code: 'two_weeks', most: 14, name: text('Inntil 14 dager', 'Up to 14 days') },
  { code: 'one_month', most: 30, name: text('15–30 dager', '15–30 days') },
  { code: 'two_months', most: 60, name: text('31–60 dager', '31–60 days') },
  { code: 'longer', most: null, name: text('Over 60 dager', 'More than 60 days') },
] as const

/** Of the projects whose first check was signed in the period, the median of the days since they were registered. */
export const daysToSignature: Indicator<CheckedProject> = {
  code: 'days_to_signature',
  measure: '3.1.8',
  kind: 'days',
  parts: spans.map(({ code, name }) => ({ code, name })),
  by: { district: true, department: true },
  read(projects, period, today) {
    const days = projects.flatMap(({ registeredOn, signedOn }) =>
      signedOn !== null && signedOn <= today && isWithin(signedOn, period)
        ? [daysBetween(registeredOn, signedOn)]
        : [],
    )
    return {
      value: median(days),
      of: days.length,
      parts: spans.map(({ code }) => ({ code, count: days.filter((some) => spanOf(some) === code).length })),
    }
  },
}

function spanOf(days: number) {
  return spans.find(({ most }) => most === null || days <= most)!.code
}

/** The one in the middle, or halfway between the two there; null of none. */
function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const inOrder = numbers.toSorted((one, other) => one - other)
  const middle = inOrder.length / 2
  return Number.isInteger(middle)
    ? (inOrder[middle - 1]! + inOrder[middle]!) / 2
    : inOrder[Math.floor(middle)]!
}
