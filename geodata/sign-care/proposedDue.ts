import { addDays } from '../model/calendar.ts'
import type { SignPoint } from '../model/signCare.ts'

/** A proposal only: whoever writes the deviation decides. A sign with a wrong number, or that is gone, cannot wait. */
const daysToMend: Readonly<Record<SignPoint, number>> = {
  right_number: 3,
  in_place: 7,
  free_of_snow: 3,
  readable: 14,
  undamaged: 14,
  light: 14,
  free_of_vegetation: 14,
}
const daysOtherwise = 30

/** The day by which a deviation is proposed to be mended; `point` is null for what is at none of the points. */
export function proposedDeviationDueOn(point: SignPoint | null, foundOn: string): string {
  return addDays(foundOn, point ? daysToMend[point] : daysOtherwise)
}

const breaking: readonly (SignPoint | null)[] = ['in_place', 'readable', 'right_number']

/** Whether a sign helps nobody as it stands, so that somebody should be asked to follow it up. */
export function asksFollowUp(points: readonly (SignPoint | null)[]): boolean {
  return points.some((point) => breaking.includes(point))
}
