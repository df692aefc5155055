import type { VersionLine } from '../../geodata/model/checklistVersion.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

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
