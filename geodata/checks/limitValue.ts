import type { Threshold } from '../model/check.ts'
import type { ThresholdReference } from './condition.ts'
import { thresholdValue } from './thresholds.ts'

/** What a condition's limit is worth: its own number, or the setting it names. */
export function limitValue(limit: number | ThresholdReference, thresholds: readonly Threshold[]): number {
  return typeof limit === 'number' ? limit : thresholdValue(thresholds, limit.threshold)
}
