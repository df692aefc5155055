import type {
  ImportAction,
  ImportHead,
  ImportPreviewRow,
  ImportRow,
  ImportSummary,
  ImportTarget,
} from '../../geodata/model/imports.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'

export function startImport(head: ImportHead): Promise<ImportSummary> {
  return request('imports', { method: 'POST', body: head })
}

export function sendRows(id: string, rows: readonly ImportRow[]): Promise<ImportSummary> {
  return request(`imports/${id}/rows`, { method: 'POST', body: { rows } })
}

/** `preview` ends the receiving and counts, or counts anew; `confirm` stores; `undo` takes back. */
export function actOnImport(id: string, action: 'preview' | 'confirm' | 'undo'): Promise<ImportSummary> {
  return request(`imports/${id}/${action}`, { method: 'POST' })
}

export function discardImport(id: string): Promise<void> {
  return request(`imports/${id}`, { method: 'DELETE' })
}

export function readImport(id: string, signal?: AbortSignal): Promise<ImportSummary> {
  return request(`imports/${id}`, { signal })
}

export function listImports(cursor: string | undefined, signal?: AbortSignal): Promise<Page<ImportSummary>> {
  return request('imports', { query: { cursor, limit: 20 }, signal })
}

export interface RowFilter {
  action?: ImportAction
  target?: ImportTarget
  withNotes?: boolean
}

export function listImportRows(
  id: string,
  { action, target, withNotes }: RowFilter,
  page: { cursor?: string; limit: number },
  signal?: AbortSignal,
): Promise<Page<ImportPreviewRow>> {
  const query = { action, target, withNotes: withNotes || undefined, ...page }
  return request(`imports/${id}/rows`, { query, signal })
}
