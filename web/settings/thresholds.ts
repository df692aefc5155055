import type { OwnThreshold } from '../../geodata/checks/ownThresholds.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { request } from '../api/client.ts'

/** The limits in force; `revision` counts the times they have been changed. */
export interface ThresholdSettings {
  revision: number
  thresholds: Threshold[]
  /** What the municipality has set, with its own source and note. */
  own: OwnThreshold[]
}

export function readThresholds(signal?: AbortSignal): Promise<ThresholdSettings> {
  return request('settings/thresholds', { signal })
}

/** Sets one limit and leaves the others; the value it was delivered with takes the municipality's own away. 412 carries what is stored now. */
export function setThreshold({
  limit,
  revision,
}: {
  limit: OwnThreshold
  revision: number
}): Promise<ThresholdSettings> {
  return request('settings/thresholds', { method: 'PUT', body: { thresholds: [limit] }, ifMatch: revision })
}
