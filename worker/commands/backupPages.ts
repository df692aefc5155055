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
  const begun = await api.send<{ id: string; head: BackupHead }>('POST', '/api/operations/backups')
  const { id, head } = readOrFail(begun)
  return { head, pages: readTables(api, `/api/operations/backups/${id}`, head) }
}

async function* readTables(api: ApiClient, path: string, head: BackupHead): AsyncGenerator<BackupPage> {
  try {
    for (const [object, { tables }] of Object.entries(head.objects))
      for (const { name: table } of tables) yield* readTable(api, path, { object, table })
  } finally {
    await api.send('DELETE', path)
  }
}

async function* readTable(
  api: ApiClient,
  path: string,
  of: { object: string; table: string },
): AsyncGenerator<BackupPage> {
  type Page = { rows: BackupPage['rows']; next: Cursor }
  const ask = (after: Cursor) => api.send<Page>('POST', `${path}/pages`, { ...of, after })
  let answer: Promise<ApiResult<Page>> | null = ask(null)
  while (answer) {
    const { rows, next }: Page = readOrFail(await answer)
    // The next page is on its way while this one is worked with: the sooner all is read, the sooner writes go on.
    answer = next && ask(next)
    if (rows.length > 0) yield { ...of, rows }
  }
}

function readOrFail<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new ReadingFailed(result)
  return result.value
}
