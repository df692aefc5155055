import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

/** A version as the list shows it: `2026.1`, or `2026.1+3` where an edition of the municipality's is laid over it. */
export interface VersionLine {
  version: string
  base: string
  edition: number | null
  state: 'in-force' | 'published' | 'withdrawn'
  summary: string
  hash: string
  publishedAt: string | null
  publishedBy: string | null
  withdrawn: { reason: string; at: string; by: string } | null
  points: number
}

/** Every version, newest first. */
export function listVersions(signal?: AbortSignal): Promise<Page<VersionLine>> {
  return request('checklists', { signal })
}

export function withdrawVersion({
  version,
  reason,
}: {
  version: string
  reason: string
}): Promise<VersionLine> {
  return request(`checklists/${encodeURIComponent(version)}/withdraw`, { method: 'POST', body: { reason } })
}
