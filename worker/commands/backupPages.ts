import type { BackupHead, BackupPage, Cursor } from '../operator/format.ts'
import type { ApiClient, ApiResult } from './apiClient.ts'

/** A backup as it is read from a server: its head, then its pages. */
export interface BackupReading {
  head: BackupHead
  pages: AsyncIterable<BackupPage>
}

/** Ends a reading in the middle, with the API's own words. */
export class ReadingFailed extends Error {
  readonly status: number | null

  constructor({ message, status }: ApiResult<unknown> & { ok: false }) {
    super(message)
    this.status = status
  }
}

/** Begins a backup and gives its pages as they are asked for; writes wait until the last of them, or until it is left. */
export async function readBackup(api: ApiClient): Promise<BackupReading> {
  const { id, head } = unwrap(
    await api.send<{ id: string; head: BackupHead }>('POST', '/api/operations/backups'),
  )
  return { head, pages: readPages(api, `/api/operations/backups/${id}`, head) }
}

async function* readPages(api: ApiClient, path: string, head: BackupHead): AsyncGenerator<BackupPage> {
  try {
    for (const [object, { tables }] of Object.entries(head.objects))
      for (const { name: table } of tables) {
        const ask = (after: Cursor) =>
          api.send<{ rows: BackupPage['rows']; next: Cursor }>('POST', `${path}/pages`, {
            object,
            table,
            after,
          })
        let answer = ask(null)
        for (let more = true; more; ) {
          const { rows, next } = unwrap(await answer)
          more = next !== null
          // The next page is on its way while this one is worked with: the sooner all is read, the sooner writes go on.
          if (more) answer = ask(next)
          if (rows.length > 0) yield { object, table, rows }
        }
      }
  } finally {
    await api.send('DELETE', path)
  }
}

export function unwrap<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new ReadingFailed(result)
  return result.value
}
