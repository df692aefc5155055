import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import {
  type BackupFoot,
  type BackupHead,
  type BackupPage,
  backupFootSchema,
  backupFormat,
  backupHeadSchema,
  backupVersion,
} from '../operator/format.ts'
import { BackupDigest } from './backupDigest.ts'
import type { BackupReading } from './backupPages.ts'

/*
 * The file of a backup: lines of JSON under gzip: the head, the pages, the foot. What lacks a foot that fits is no backup.
 */

/** Fast rather than small: writes wait while this is made. */
const compression = { level: 3 }

/** Writes the backup; nothing has the file's name before all of it is there. Throws where the disk or the reading does. */
export async function writeBackupFile(path: string, { head, pages }: BackupReading): Promise<BackupFoot> {
  const digest = new BackupDigest(head)
  let foot: BackupFoot | null = null
  const part = `${path}.part`
  try {
    await pipeline(
      async function* () {
        yield `${JSON.stringify(head)}\n`
        for await (const page of pages) yield digest.add(page)
        if (digest.incomplete) throw new Error(`not all rows of ${digest.incomplete} came`)
        foot = digest.foot()
        yield `${JSON.stringify(foot)}\n`
      },
      createGzip(compression),
      createWriteStream(part, { mode: 0o600 }),
    )
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
  return foot!
}

export type CheckedBackup = { ok: true; head: BackupHead; foot: BackupFoot } | { ok: false; message: string }

/** Reads the whole file and says whether it is a backup as it was written, or what is wrong with it. */
export async function checkBackupFile(path: string): Promise<CheckedBackup> {
  if (!existsSync(path)) return { ok: false, message: `${path} does not exist.` }
  let digest: BackupDigest | null = null
  let head: BackupHead | null = null
  let foot: BackupFoot | null = null
  try {
    for await (const line of linesOf(path)) {
      const content: unknown = JSON.parse(line)
      if (foot) return { ok: false, message: `${path} goes on after its end.` }
      if (!digest) {
        const reason = whyNotHead(content)
        if (reason) return { ok: false, message: `${path} ${reason}` }
        head = backupHeadSchema.parse(content)
        digest = new BackupDigest(head)
      } else if (isPage(content)) digest.add(content)
      else foot = backupFootSchema.parse(content)
    }
  } catch (error) {
    return { ok: false, message: `${path} is damaged or not a backup: ${(error as Error).message}.` }
  }
  if (!head || !digest || !foot) return { ok: false, message: `${path} is cut short: its end is missing.` }
  const made = digest.foot()
  if (made.sha256 !== foot.sha256 || made.rows !== foot.rows || digest.incomplete)
    return { ok: false, message: `${path} has been changed: its content is not what its end says.` }
  return { ok: true, head, foot }
}

/** The pages of a file that has been checked. */
export async function* pagesOf(path: string): AsyncGenerator<BackupPage> {
  for await (const line of linesOf(path)) {
    const content: unknown = JSON.parse(line)
    if (isPage(content)) yield content
  }
}

function whyNotHead(content: unknown): string | null {
  const { format, version } = (content ?? {}) as { format?: unknown; version?: unknown }
  if (format !== backupFormat) return 'is not a backup of Rekkverk.'
  if (version !== backupVersion)
    return `is of format ${version}; this version of Rekkverk reads ${backupVersion}.`
  return null
}

function isPage(content: unknown): content is BackupPage {
  return typeof content === 'object' && content !== null && 'table' in content
}

// Not node:readline: it also breaks lines at U+2028, which a name may hold.
async function* linesOf(path: string): AsyncGenerator<string> {
  const lineEnd = 10
  const source = createReadStream(path)
  const unzipped = source.pipe(createGunzip())
  source.on('error', (error) => unzipped.destroy(error))
  let pieces: Buffer[] = []
  for await (const chunk of unzipped as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, end)]).toString('utf8')
      pieces = []
      from = end + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  if (pieces.length > 0) yield Buffer.concat(pieces).toString('utf8')
}
