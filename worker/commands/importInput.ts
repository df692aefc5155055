import { readFile as readBytes } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ReadInput } from '../../geodata/formats/reader.ts'
import type { ImportArguments } from './importArguments.ts'
import { fetchNvdbPages } from './nvdbApi.ts'

type Loaded = { ok: true; value: ReadInput } | { ok: false; message: string }

/** The bytes to read: a file, an address, or the bridges and parapets of a municipality from NVDB. */
export async function loadInput(
  from: ImportArguments['from'],
  onProgress: (line: string) => void,
): Promise<Loaded> {
  if ('municipality' in from) return fromNvdb(from, onProgress)
  return /^https?:\/\//.test(from.file) ? fromAddress(from.file) : fromDisk(from.file)
}

async function fromNvdb(
  { municipality, srid, nvdb }: Extract<ImportArguments['from'], { municipality: string }>,
  onProgress: (line: string) => void,
): Promise<Loaded> {
  const pages: unknown[] = []
  for (const [type, noun] of [
    [60, 'bridges'],
    [5, 'parapets'],
  ] as const) {
    const fetched = await fetchNvdbPages({ address: nvdb, municipality, type, srid }, (objects) =>
      onProgress(`Fetched ${objects} ${noun} from NVDB`),
    )
    if (!fetched.ok) return fetched
    pages.push(...fetched.value)
  }
  const bytes = new TextEncoder().encode(JSON.stringify(pages))
  return { ok: true, value: { name: `nvdb-${municipality}.json`, bytes } }
}

async function fromAddress(address: string): Promise<Loaded> {
  try {
    const response = await fetch(address, { headers: { 'X-Client': 'Rekkverk' } })
    if (!response.ok) return { ok: false, message: `${address} answered with status ${response.status}.` }
    const name = basename(new URL(address).pathname) || new URL(address).host
    return { ok: true, value: { name, bytes: await response.bytes() } }
  } catch (error) {
    const cause = (error as Error).cause ?? error
    return { ok: false, message: `No answer from ${address}: ${(cause as Error).message}` }
  }
}

async function fromDisk(path: string): Promise<Loaded> {
  try {
    return { ok: true, value: { name: basename(path), bytes: await readBytes(path) } }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error)
    return { ok: false, message: `Cannot read ${path}: ${why}.` }
  }
}
