import { codeList } from '../model/codes.ts'

/** How the due date of a project's check stands; `met` where a check has been signed, whenever that was. */
export type DueState = 'none' | 'met' | 'overdue' | 'this_month' | 'later'

/** What a list can be narrowed to: projects whose check is still to be signed, and those that nobody has set a date for. */
export const dueFilters = codeList({
  overdue: ['Over fristen', 'Overdue'],
  this_month: ['Frist denne måneden', 'Due this month'],
  later: ['Frist senere', 'Due later'],
  none: ['Uten frist', 'No due date'],
})

/** The last day of the month that a date lies in. */
export function lastOfMonth(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Dates are ISO days in Norwegian time; the due day itself is still in time. */
export function dueStateOf(
  { dueOn, checked }: { dueOn: string | null; checked: boolean },
  today: string,
): DueState {
  if (dueOn === null) return 'none'
  if (checked) return 'met'
  if (dueOn < today) return 'overdue'
  return dueOn <= lastOfMonth(today) ? 'this_month' : 'later'
}
