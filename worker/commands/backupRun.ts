import { existsSync, statSync } from 'node:fs'
import type { BackupFoot, BackupHead } from '../operator/format.ts'
import type { ApiClient } from './apiClient.ts'
import { writeBackupFile } from './backupFile.ts'
import { ReadingFailed, readBackup } from './backupPages.ts'

export interface MadeBackup {
  head: BackupHead
  foot: BackupFoot
  bytes: number
  /** How long writes had to wait. */
  heldMs: number
}

export type BackupResult = { ok: true; value: MadeBackup } | { ok: false; message: string }

/** How often it is begun anew when the server let writes on in the middle, as it does where pages come too slowly. */
const attempts = 3
const letOn = 409

/** Backs up a running server into a new file. */
export async function makeBackup(
  api: ApiClient,
  path: string,
  onProgress: (rows: number) => void = () => {},
): Promise<BackupResult> {
  if (existsSync(path))
    return { ok: false, message: `${path} exists; a backup is never written over another.` }
  for (let attempt = 1; ; attempt++) {
    try {
      const began = performance.now()
      const { head, pages } = await readBackup(api)
      const foot = await writeBackupFile(path, { head, pages: counted(pages, onProgress) })
      const heldMs = performance.now() - began
      return { ok: true, value: { head, foot, bytes: statSync(path).size, heldMs } }
    } catch (error) {
      const again = error instanceof ReadingFailed && error.status === letOn && attempt < attempts
      if (!again) return { ok: false, message: (error as Error).message }
    }
  }
}

async function* counted<Page extends { rows: unknown[] }>(
  pages: AsyncIterable<Page>,
  onProgress: (rows: number) => void,
): AsyncGenerator<Page> {
  let rows = 0
  for await (const page of pages) {
    rows += page.rows.length
    onProgress(rows)
    yield page
  }
}
