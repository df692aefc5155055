import type { Threshold } from '../../geodata/model/check.ts'
import { request } from '../api/client.ts'

/** The limits in force; `revision` counts the times they have been changed. */
export interface ThresholdSettings {
  revision: number
  thresholds: Threshold[]
}

export function readThresholds(signal?: AbortSignal): Promise<ThresholdSettings> {
  return request('settings/thresholds', { signal })
}
