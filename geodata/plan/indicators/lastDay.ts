import type { Period } from './period.ts'

/** The day something that stands is told of: the last of the period, and never one that has not come. */
export function lastDay({ to }: Period, today: string): string {
  return to < today ? to : today
}
