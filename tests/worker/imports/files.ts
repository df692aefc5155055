import type {
  ImportHead,
  ImportPreviewRow,
  ImportRow,
  ImportSummary,
} from '../../../geodata/model/imports.ts'
import type { Page } from '../../../geodata/model/page.ts'
import type { Client } from '../client.ts'
import { lineFrom } from '../town.ts'

/*
 * Invented files, and the way they take to the register.
 */

export const imports = '/api/imports'

export function fileHead(rowCount: number, more: Partial<ImportHead> = {}): ImportHead {
  return {
    fileName: 'bruer.json',
    format: 'nvdb',
    source: 'nvdb',
    sourceName: 'Eksempelregisteret',
    licence: 'CC0',
    date: '2026-11-01',
    crs: 'EPSG:4326',
    crsBasis: 'stated',
    ownedFields: 'all',
    rowCount,
    covers: null,
    notes: [],
    ...more,
  }
}

export function bridgeRow(
  number: number,
  externalId: string,
  properties: Record<string, unknown> = {},
): ImportRow {
  const geometry = lineFrom([number * 100, 0], [number * 100 + 60, 0])
  return { number, target: 'bridges', externalId, geometry, properties, notes: [] }
}

export function contextRow(number: number, externalId: string, more: Partial<ImportRow> = {}): ImportRow {
  const geometry = lineFrom([number * 100, 500], [number * 100 + 60, 500])
  return { number, target: 'rail', externalId, geometry, properties: { kind: 'tram' }, notes: [], ...more }
}

/** Starts an import and returns its path. */
export async function start(client: Client, head: ImportHead): Promise<string> {
  const { status, body } = await client.post<ImportSummary>(imports, head)
  if (status !== 201) throw new Error(`import not started: ${status} ${JSON.stringify(body)}`)
  return `${imports}/${body.id}`
}

/** Starts an import, sends the rows and asks for the preview; returns its path. */
export async function stage(
  client: Client,
  rows: ImportRow[],
  more: Partial<ImportHead> = {},
): Promise<string> {
  const path = await start(client, fileHead(rows.length, more))
  await expectOk(client.post(`${path}/rows`, { rows }))
  await expectOk(client.post(`${path}/preview`))
  return path
}

/** The same, and confirms it. */
export async function bring(
  client: Client,
  rows: ImportRow[],
  more: Partial<ImportHead> = {},
): Promise<string> {
  const path = await stage(client, rows, more)
  await expectOk(client.post(`${path}/confirm`))
  return path
}

export async function rowsOf(client: Client, path: string, query = ''): Promise<ImportPreviewRow[]> {
  const { body } = await client.get<Page<ImportPreviewRow>>(`${path}/rows${query}`)
  return body.items
}

async function expectOk(answer: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`)
}
