import { combine } from '../../geodata/formats/combine.ts'
import type { ReadFile } from '../../geodata/formats/reader.ts'
import { readFile } from '../../geodata/formats/readFile.ts'
import { mapRecords, proposeMapping } from '../../geodata/imports/mapping.ts'
import { surroundingCodes } from '../../geodata/model/contextLayer.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { ImportNote, ImportPreviewRow, ImportSummary } from '../../geodata/model/imports.ts'
import type { Page } from '../../geodata/model/page.ts'
import { type ApiClient, apiClient } from './apiClient.ts'
import { type ImportArguments, readArguments } from './importArguments.ts'
import { loadInput } from './importInput.ts'
import { describeFile, describeMapping, describeNotes, describeSummary } from './importReport.ts'
import { stageImport } from './stageImport.ts'

/** Where the command speaks and listens, and what it gets from around it; the clock is passed in as the day. */
export interface Terminal {
  print(line: string): void
  /** Replaces the line before it where the terminal can. */
  progress(line: string): void
  ask(question: string): Promise<boolean>
  today: string
  /** A personal access token; null to sign in with a demo account. */
  token: string | null
}

type Step<T> = { ok: true; value: T } | { ok: false; message: string }

/** Reads, shows what would happen, asks, and imports. The exit code: 0 done or declined, 1 failed, 2 wrong arguments. */
export async function runImport(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(argv)
  if (!given.ok) {
    terminal.print(given.message)
    return 2
  }
  const done = await importOnce(given.value, terminal)
  if (done.ok) return 0
  terminal.print(done.message)
  return 1
}

async function importOnce(given: ImportArguments, terminal: Terminal): Promise<Step<null>> {
  const read = await readInput(given, terminal)
  if (!read.ok) return read
  const file = read.value
  terminal.print(describeFile(file))
  const mapping = proposeMapping(file, given.targets)
  if (mapping.targets.length === 0) return failed(`The file holds nothing for ${given.targets?.join(', ')}.`)
  terminal.print(describeMapping(mapping))
  const covers = given.covers === null ? ok(null) : await readCovers(given.covers, terminal)
  if (!covers.ok) return covers
  const { head, rows } = mapRecords({ ...file, covers: covers.value ?? file.covers }, mapping)
  for (const line of describeNotes(head.notes)) terminal.print(line)
  if (
    head.covers === null &&
    mapping.targets.some((target) => surroundingCodes.some((code) => code === target))
  ) {
    terminal.print('Nothing says which area this covers (--covers), so nothing found will mean not mapped.')
  }

  const entered = await enter(given, terminal.token)
  if (!entered.ok) return entered
  const api = entered.value
  const staged = await stageImport(api, head, rows, (sent) =>
    terminal.progress(`Sent ${sent} of ${rows.length} rows to ${given.server}`),
  )
  if (!staged.ok) return staged
  const { id } = staged.value
  for (const line of describeNotes(await rowNotes(api, id))) terminal.print(line)
  terminal.print(describeSummary(staged.value))
  return finish(api, staged.value, given.yes, terminal)
}

/** A client that is let in, by the token or as a demo account. */
async function enter({ server, account }: ImportArguments, token: string | null): Promise<Step<ApiClient>> {
  if (token === null) {
    const api = apiClient(server)
    const session = await api.signIn(account)
    if (session.ok) return ok(api)
    const hint = session.status === 422 ? '\nDemo accounts exist on localhost only; set REKKVERK_TOKEN.' : ''
    return failed(session.message + hint)
  }
  if (!keepsSecrets(server)) return failed(`A token is not sent unencrypted: use https for ${server}.`)
  const api = apiClient(server, token)
  const asked = await api.get('/api/imports?limit=1')
  if (asked.ok) return ok(api)
  if (asked.status === 401) return failed('REKKVERK_TOKEN is not valid: it may have run out or been revoked.')
  if (asked.status === 404) return failed('REKKVERK_TOKEN may not import data, or whoever made it may not.')
  return asked
}

/** Whether nobody on the way can read what is sent. */
function keepsSecrets(server: string): boolean {
  if (!URL.canParse(server)) return false
  const { protocol, hostname } = new URL(server)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

async function finish(
  api: ApiClient,
  summary: ImportSummary,
  yes: boolean,
  terminal: Terminal,
): Promise<Step<null>> {
  const changes = summary.counts
    .filter(({ action }) => action === 'create' || action === 'update')
    .reduce((sum, { rows }) => sum + rows, 0)
  if (changes === 0) terminal.print('Nothing to change.')
  const wanted = changes > 0 && (yes || (await terminal.ask('Import this?')))
  const ended = wanted
    ? await api.send('POST', `/api/imports/${summary.id}/confirm`)
    : await api.send('DELETE', `/api/imports/${summary.id}`)
  if (!ended.ok) return ended
  if (wanted)
    terminal.print(`Imported ${changes} rows. The import can be undone under Imports, id ${summary.id}.`)
  else if (changes > 0) terminal.print('Nothing was imported.')
  return ok(null)
}

async function readInput(given: ImportArguments, terminal: Terminal): Promise<Step<ReadFile>> {
  const input = await loadInput(given.from, (line) => terminal.progress(line))
  if (!input.ok) return input
  const outcome = readFile(input.value, { crs: given.crs, today: terminal.today })
  if (!outcome.ok) return failed(outcome.reasons.map(({ message }) => message.en).join('\n'))
  const { file } = outcome
  const told = given.source === 'auto' || given.source === file.format || given.source === file.source
  if (!told)
    return failed(
      `${file.name} reads as ${file.format}, not as ${given.source}. Use auto, or check the file.`,
    )
  return ok(file)
}

/** The areas of a GeoJSON file, such as the municipality's boundary, as one. */
async function readCovers(path: string, terminal: Terminal): Promise<Step<Geometry | null>> {
  const input = await loadInput({ file: path }, () => {})
  if (!input.ok) return input
  const outcome = readFile(input.value, { today: terminal.today })
  const areas = outcome.ok ? outcome.file.records.flatMap(({ geometry }) => geometry ?? []) : []
  const combined = combine(areas.filter(({ type }) => type.endsWith('Polygon')))
  return combined ? ok(combined.geometry) : failed(`${path} holds no area.`)
}

const pagesOfNotes = 20

/** The notes on rows, the reader's and the server's; of very many rows, the first twenty thousand. */
async function rowNotes(api: ApiClient, id: string): Promise<ImportNote[]> {
  const notes: ImportNote[] = []
  let cursor = ''
  for (let page = 0; page < pagesOfNotes; page++) {
    const rows = await api.get<Page<ImportPreviewRow>>(
      `/api/imports/${id}/rows?withNotes=true&limit=1000${cursor}`,
    )
    if (!rows.ok) break
    notes.push(...rows.value.items.flatMap((row) => row.notes))
    if (rows.value.next === null) break
    cursor = `&cursor=${encodeURIComponent(rows.value.next)}`
  }
  return notes
}

function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

function failed(message: string): { ok: false; message: string } {
  return { ok: false, message }
}
