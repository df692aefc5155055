import type { CheckComparison, Staleness } from '../../geodata/model/difference.ts'
import { request } from '../api/client.ts'

/** Whether the signed check a project stands on still holds. */
export function readStaleness(projectId: string, signal?: AbortSignal): Promise<Staleness> {
  return request(`projects/${projectId}/staleness`, { signal })
}

/** What the other check has otherwise. */
export function compareChecks(
  checkId: string,
  otherId: string,
  signal?: AbortSignal,
): Promise<CheckComparison> {
  return request(`checks/${checkId}/comparison`, { query: { with: otherId }, signal })
}
