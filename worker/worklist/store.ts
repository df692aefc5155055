import type { Fact } from '../../geodata/worklist/facts.ts'
import { factsOf } from '../../geodata/worklist/facts.ts'
import type { WorklistLine, WorklistPage } from '../../geodata/worklist/line.ts'
import type { Wanted } from '../../geodata/worklist/wanted.ts'
import { narrowToWords } from '../search/store.ts'
import { afterCursor, orderBy } from '../things/listStore.ts'
import { encodeCursor } from '../things/query.ts'
import {
  around,
  factExpression,
  hasSafeguard,
  safeguardCounts,
  somethingKnown,
  sortExpression,
  stateFrom,
  withoutCost,
} from './factStore.ts'
import type { WorklistQuery } from './query.ts'

/** The day it is, and when something at a thing is to be inspected next, by the thing's id. */
export interface Surroundings {
  today: string
  due: ReadonlyMap<string, string>
}

const tables = `WITH today(day) AS (VALUES (?)),
  due(thing_id, day) AS (SELECT value ->> 0, value ->> 1 FROM json_each(?))`

/** A page of the list, with how many match in all; only its own lines are made whole. */
export function readWorklist(
  sql: SqlStorage,
  query: WorklistQuery,
  surroundings: Surroundings,
): WorklistPage {
  const { collection, cursor, limit, descending } = query
  const { where, values } = choose(query)
  const after = cursor ? afterCursor('key', 'fid', descending, cursor) : null
  const rows = sql
    .exec<{ fid: number; key: string | number | null; total: number }>(
      `${tables}, chosen AS MATERIALIZED (
         SELECT t.fid AS fid, ${sortExpression(collection, query.sort)} AS key FROM ${collection} t ${around}
         WHERE ${where.join(' AND ')})
       SELECT fid, key, (SELECT count(*) FROM chosen) AS total FROM chosen ${after ? `WHERE ${after.where}` : ''}
       ORDER BY ${orderBy('key', 'fid', descending)} LIMIT ?`,
      ...bound(surroundings),
      ...values,
      ...(after?.values ?? []),
      limit + 1,
    )
    .toArray()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: readLines(
      sql,
      query,
      page.map(({ fid }) => fid),
      surroundings,
    ),
    next: rows.length > limit && last ? encodeCursor({ value: last.key, fid: last.fid }) : null,
    total: rows[0]?.total ?? 0,
  }
}

function bound({ today, due }: Surroundings): [string, string] {
  return [today, JSON.stringify([...due])]
}

function choose({ collection, words, wanted }: WorklistQuery): {
  where: string[]
  values: SqlStorageValue[]
} {
  const where = ['t.deleted_at IS NULL']
  const values: SqlStorageValue[] = []
  const found = narrowToWords(collection, 't.fid', words)
  if (found) {
    where.push(found.where)
    values.push(...found.values)
  }
  for (const { fact, values: one } of wanted) {
    const narrowed = narrow(fact, one, factExpression(collection, fact.code))
    where.push(`(${narrowed.either.join(' OR ')})`)
    values.push(...narrowed.values)
  }
  if (collection === 'buildings' && !found && wanted.length === 0) where.push(somethingKnown)
  return { where, values }
}

function narrow(
  { code, kind }: Fact,
  { codes, from, to, unknown }: Wanted,
  expression: string,
): { either: string[]; values: SqlStorageValue[] } {
  const either: string[] = []
  const values: SqlStorageValue[] = []
  if (codes.length > 0) {
    either.push(
      code === 'safeguards'
        ? hasSafeguard(codes.length)
        : `${expression} IN (${codes.map(() => '?').join(', ')})`,
    )
    values.push(...codes)
  }
  const ends = [
    ['>=', from],
    ['<=', to],
  ] as const
  const given = ends.filter(([, end]) => end !== null)
  if (given.length > 0) {
    either.push(`(${given.map(([than]) => `${expression} ${than} ?`).join(' AND ')})`)
    values.push(...given.map(([, end]) => (kind === 'number' ? Number(end) : end)))
  }
  if (unknown) either.push(`${expression} IS NULL`)
  return { either, values }
}

type LineRow = Omit<WorklistLine, 'safeguards' | 'point'> & {
  safeguards: string | null
  west: number
  south: number
  east: number
  north: number
}

/** The lines of the page's things, in its order. */
function readLines(
  sql: SqlStorage,
  { collection }: WorklistQuery,
  fids: readonly number[],
  surroundings: Surroundings,
): WorklistLine[] {
  const facts = factsOf(collection)
    .filter(({ code }) => code !== 'safeguards')
    .map(({ code }) => `${factExpression(collection, code)} AS ${code}`)
  return sql
    .exec<LineRow>(
      `${tables} SELECT t.id, ${facts.join(', ')}, ${stateFrom} AS stateFrom, ${safeguardCounts} AS safeguards,
         ${withoutCost} AS withoutCost, b.west, b.south, b.east, b.north
       FROM json_each(?) page CROSS JOIN ${collection} t ON t.fid = page.value
         JOIN ${collection}_bbox b ON b.fid = t.fid ${around}
       ORDER BY page.key`,
      ...bound(surroundings),
      JSON.stringify(fids),
    )
    .toArray()
    .map(({ safeguards, west, south, east, north, ...line }) => ({
      ...nothingOfOthers,
      ...line,
      safeguards: safeguards === null ? null : JSON.parse(safeguards),
      point: [(west + east) / 2, (south + north) / 2],
    }))
}

/** Facts that only some collections have. */
const nothingOfOthers = { roofTerrace: null, requiredHeightMetres: null }
