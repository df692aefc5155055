import type { Checklist } from '../checklists/checklist.ts'
import { type ProximityTarget, proximityTargets, type Threshold } from '../model/check.ts'
import type { Condition, NearCondition } from './condition.ts'
import { limitValue } from './limitValue.ts'
import { thresholdValue } from './thresholds.ts'

/*
 * How far around a project a check looks: to twice each limit, so that what lies just beyond one can be told of.
 */

/** Metres around the area within which a thing of each kind is worth naming. */
export function reachMetres(
  checklist: Checklist,
  thresholds: readonly Threshold[],
): Record<ProximityTarget, number> {
  const least = thresholdValue(thresholds, 'surroundings_metres')
  const reach = Object.fromEntries(proximityTargets.map((target) => [target, least])) as Record<
    ProximityTarget,
    number
  >
  for (const { target, within } of checklist.points.flatMap((point) => nearConditions(point.appliesWhen))) {
    reach[target] = Math.max(reach[target], 2 * limitValue(within, thresholds))
  }
  return reach
}

/** How far around the area's bounding box things must be fetched for a check, in metres. */
export function searchRadiusMetres(checklist: Checklist, thresholds: readonly Threshold[]): number {
  return Math.max(...Object.values(reachMetres(checklist, thresholds)))
}

/**
 * The same for each kind alone, in metres: out to the search radius where a point asks for the nearest, and otherwise
 * no farther than things are named. Around a dense town this leaves most of what the box holds unread.
 */
export function fetchMetres(
  checklist: Checklist,
  thresholds: readonly Threshold[],
): Record<ProximityTarget, number> {
  const radius = searchRadiusMetres(checklist, thresholds)
  const asked = checklist.points.flatMap((point) => nearConditions(point.appliesWhen))
  const reach = reachMetres(checklist, thresholds)
  for (const { target } of asked) reach[target] = radius
  return reach
}

/** How far out a single condition asks, of each kind it asks about, in metres; nothing where it asks only of the project. */
export function askedMetres(
  condition: Condition,
  thresholds: readonly Threshold[],
): Partial<Record<ProximityTarget, number>> {
  const metres: Partial<Record<ProximityTarget, number>> = {}
  for (const { target, within } of nearConditions(condition))
    metres[target] = Math.max(metres[target] ?? 0, limitValue(within, thresholds))
  return metres
}

function nearConditions(condition: Condition): NearCondition[] {
  switch (condition.test) {
    case 'near':
      return [condition]
    case 'not':
      return nearConditions(condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap(nearConditions)
    default:
      return []
  }
}
