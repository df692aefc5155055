import type { BackupHead } from '../operator/format.ts'
import { type ApiClient, unwrap } from './apiClient.ts'
import { BackupDigest } from './backupDigest.ts'
import { checkBackupFile, pagesOf } from './backupFile.ts'
import { readBackup } from './backupPages.ts'

export type RestoreResult = { ok: true; head: BackupHead; rows: number } | { ok: false; message: string }

/**
 * Restores the file into an empty installation: checks the file before anything is sent, and what has come in before
 * anyone is let in.
 */
export async function restoreBackup(
  api: ApiClient,
  path: string,
  onProgress: (what: string) => void = () => {},
): Promise<RestoreResult> {
  onProgress(`Checking ${path}`)
  const checked = await checkBackupFile(path)
  if (!checked.ok) return checked
  const { head, foot } = checked
  try {
    const { id } = unwrap(await api.send<{ id: string }>('POST', '/api/operations/restores', head))
    const restore = `/api/operations/restores/${id}`
    let sent = 0
    for await (const page of pagesOf(path)) {
      unwrap(await api.send('POST', `${restore}/pages`, page))
      sent += page.rows.length
      onProgress(`Sent ${sent} of ${foot.rows} rows`)
    }
    onProgress('Reading back what has come in')
    const digest = new BackupDigest(head)
    const { pages } = await readBackup(api)
    for await (const page of pages) digest.add(page)
    if (digest.foot().sha256 !== foot.sha256)
      return {
        ok: false,
        message: 'What came in is not what the backup holds. Nobody is let in; restore again.',
      }
    onProgress('Making map trees and search')
    while (!unwrap(await api.send<{ finished: boolean }>('POST', `${restore}/finish`)).finished);
    return { ok: true, head, rows: foot.rows }
  } catch (error) {
    return { ok: false, message: (error as Error).message }
  }
}
