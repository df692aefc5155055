import type { ImportHead, ImportRow, ImportSummary } from '../../geodata/model/imports.ts'
import type { ApiClient, ApiResult } from './apiClient.ts'

const rowsPerBatch = 1000

/**
 * Sends a file's rows to the import API in batches and asks for the preview; nothing is in the register yet.
 * The first failure ends it and is returned.
 */
export async function stageImport(
  api: ApiClient,
  head: ImportHead,
  rows: Iterable<ImportRow>,
  onProgress: (rowsSent: number) => void = () => {},
): Promise<ApiResult<ImportSummary>> {
  const started = await api.send<ImportSummary>('POST', '/api/imports', head)
  if (!started.ok) return started
  const path = `/api/imports/${started.value.id}`
  let rowsSent = 0
  for (const batch of batchesOf(rows)) {
    const sent = await api.send<ImportSummary>('POST', `${path}/rows`, { rows: batch })
    if (!sent.ok) return sent
    rowsSent += batch.length
    onProgress(rowsSent)
  }
  return api.send('POST', `${path}/preview`)
}

function* batchesOf(rows: Iterable<ImportRow>): Iterable<ImportRow[]> {
  let batch: ImportRow[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length === rowsPerBatch) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
