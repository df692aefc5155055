import type { SafeguardTypeCode } from '../catalogue/safeguardEntry.ts'
import type { InspectionPoint } from '../model/inspection.ts'

/*
 * What is looked at when a safeguard is inspected, by its type. Short, since it is answered standing on a bridge.
 */

const barrier = ['in_place', 'fastened', 'undamaged', 'not_climbable', 'ends_closed'] as const
const device = ['in_place', 'undamaged', 'works'] as const
const sign = ['in_place', 'fastened', 'clean_visible'] as const
const routine = ['routine_followed'] as const

const pointsOfType: Readonly<Record<SafeguardTypeCode, readonly InspectionPoint[]>> = {
  T01: barrier,
  T02: ['in_place', 'fastened', 'undamaged'],
  T03: ['in_place', 'undamaged', 'not_climbable'],
  T04: barrier,
  T05: ['in_place', 'fastened', 'undamaged', 'ends_closed', 'reachable_for_rescue'],
  T06: ['in_place', 'locked', 'undamaged', 'not_climbable'],
  T07: ['locked', 'works', 'routine_followed'],
  T08: ['in_place', 'fastened', 'works'],
  T09: ['in_place', 'fastened', 'undamaged', 'not_climbable', 'locked'],
  T10: ['in_place', 'fastened', 'undamaged', 'ends_closed'],
  T11: device,
  T12: ['in_place', 'undamaged', 'reachable_for_rescue'],
  T13: ['in_place', 'works', 'clean_visible'],
  T14: ['in_place', 'works', 'routine_followed'],
  T15: routine,
  T16: routine,
  T17: sign,
  T18: ['in_place', 'works', 'clean_visible'],
  T19: ['in_place', 'works', 'clean_visible'],
  T20: routine,
  T21: routine,
  T22: ['in_place', 'undamaged', 'reachable_for_rescue', 'clean_visible'],
  T23: routine,
  T24: ['in_place', 'fastened', 'undamaged', 'not_climbable', 'locked', 'ends_closed'],
}

/** For the municipality's own types, of which nothing more is known. */
const general: readonly InspectionPoint[] = ['in_place', 'fastened', 'undamaged', 'works', 'routine_followed']

/** What an inspection of a safeguard of the type asks about, in the order it is asked. */
export function inspectionPointsOf(kind: string): readonly InspectionPoint[] {
  return pointsOfType[kind as SafeguardTypeCode] ?? general
}
