import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ApiClient, ApiResult } from '../../../worker/commands/apiClient.ts'
import { checkBackupFile } from '../../../worker/commands/backupFile.ts'
import { makeBackup } from '../../../worker/commands/backupRun.ts'
import type { BackupHead, StoredValue } from '../../../worker/operator/format.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkverk-backup-'))
  file = join(folder, 'backup.gz')
})
afterEach(() => rmSync(folder, { recursive: true }))

// A line end of another alphabet inside a name must not end the line of the file.
const rows: StoredValue[][] = [
  [1, 'Bru\u2028over to linjer', null],
  [2, 'æøå "sitat"', { bytes: 'AAEC' }],
]

const headOf = (rowCount: number): BackupHead => ({
  format: 'rekkverk-backup',
  version: 1,
  at: '2026-11-22T12:00:00Z',
  objects: {
    municipality: {
      migrations: ['0001-first'],
      tables: [
        { name: 'bridges', columns: ['fid', 'name', 'note'], rows: rowCount },
        { name: 'empty', columns: ['fid'], rows: 0 },
      ],
      chainEnd: null,
    },
  },
})

const refusal: ApiResult<never> = { ok: false, status: 409, message: 'The lease is lost.', problem: null }

/** A server with two pages of one row, which loses the lease at the second page so many times. */
function server({ lostLeases = 0, rowCount = rows.length } = {}) {
  const calls: string[] = []
  let left = lostLeases
  const answer = (method: string, path: string, body: unknown): ApiResult<unknown> => {
    const sent = body as { table: string; after: StoredValue[] | null } | undefined
    calls.push(`${method} ${path}${sent ? ` ${sent.table} ${JSON.stringify(sent.after)}` : ''}`)
    const ok = (value: unknown) => ({ ok: true as const, value, etag: null })
    if (method === 'DELETE') return ok(undefined)
    if (!sent) return ok({ id: 'lease', head: headOf(rowCount) })
    if (sent.table === 'empty') return ok({ rows: [], next: null })
    if (sent.after === null) return ok({ rows: [rows[0]], next: [1] })
    if (left > 0) {
      left -= 1
      return refusal
    }
    return ok({ rows: [rows[1]], next: null })
  }
  const api = { send: async (method: string, path: string, body: unknown) => answer(method, path, body) }
  return { api: api as unknown as ApiClient, calls }
}

it('writes what it reads, page after page, and lets writes on', async () => {
  const { api, calls } = server()
  const made = await makeBackup(api, file)
  expect(made).toMatchObject({ ok: true, value: { foot: { rows: 2 } } })
  expect(calls).toEqual([
    'POST /api/operations/backups',
    'POST /api/operations/backups/lease/pages bridges null',
    'POST /api/operations/backups/lease/pages bridges [1]',
    'POST /api/operations/backups/lease/pages empty null',
    'DELETE /api/operations/backups/lease',
  ])
  expect(await checkBackupFile(file)).toMatchObject({ ok: true, head: headOf(2), foot: { rows: 2 } })
})

it('begins anew where the lease was lost, and gives up where it is lost again and again', async () => {
  const { api, calls } = server({ lostLeases: 2 })
  expect((await makeBackup(api, file)).ok).toBe(true)
  expect(calls.filter((call) => call === 'POST /api/operations/backups')).toHaveLength(3)
  expect(calls.filter((call) => call.startsWith('DELETE'))).toHaveLength(3)
  expect((await checkBackupFile(file)).ok).toBe(true)

  const other = join(folder, 'other.gz')
  const never = server({ lostLeases: 99 })
  expect(await makeBackup(never.api, other)).toEqual({ ok: false, message: 'The lease is lost.' })
  expect(readdirSync(folder)).toEqual(['backup.gz'])
})

it('is no backup where rows are missing', async () => {
  const { api } = server({ rowCount: 3 })
  expect(await makeBackup(api, file)).toEqual({ ok: false, message: 'not all rows of bridges came' })
  expect(readdirSync(folder)).toEqual([])
})

it('is never written over a file that is there', async () => {
  writeFileSync(file, 'noe annet')
  const { api, calls } = server()
  expect((await makeBackup(api, file)).ok).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('noe annet')
  expect(calls).toEqual([])
})
