import { type Collection, collectionCodes } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'

// A search entry's rowid holds the collection's number above this many fids; both fit a double exactly.
const fidsPerCollection = 2 ** 40

function rowidOf(collection: Collection, fid: number): number {
  return collectionCodes.indexOf(collection) * fidsPerCollection + fid
}

/** The range of search rowids of a collection: `rowid - first` is the fid. */
export function rowidRange(collection: Collection): { first: number; last: number } {
  const first = rowidOf(collection, 0)
  return { first, last: first + fidsPerCollection - 1 }
}

/** Puts a thing's words in the search index; without words it has no entry. */
export function indexWords(
  sql: SqlStorage,
  collection: Collection,
  fid: number,
  words: { name: string | null; detail: string },
): void {
  if (!words.name && !words.detail) return
  sql.exec(
    'INSERT INTO search (rowid, name, detail) VALUES (?, ?, ?)',
    rowidOf(collection, fid),
    words.name ?? '',
    words.detail,
  )
}

export function unindexWords(sql: SqlStorage, collection: Collection, fid: number): void {
  sql.exec('DELETE FROM search WHERE rowid = ?', rowidOf(collection, fid))
}

/**
 * FTS5 query where every word must begin a word of the entry; quotes make whatever people type harmless. Null where
 * there is no word to look for.
 */
export function matchExpression(words: string): string | null {
  const quoted = words
    .split(/[\s"\p{Cc}]+/u)
    .filter(Boolean)
    .map((word) => `"${word}"*`)
  return quoted.length > 0 ? quoted.join(' ') : null
}

export const detailSeparator = ' · '

/** What a thing is found by besides its name: numbers and addresses people have in front of them. */
export function searchDetail(properties: Record<string, unknown>): string {
  return ['address', 'buildingNumber', 'brutusNumber', 'caseNumber', 'planId', 'cadastre', 'locationCode']
    .map((field) => properties[field])
    .filter(Boolean)
    .join(detailSeparator)
}

/** Something the words were found in, before its place is read. */
/**
 * SQL that keeps the rows of a collection that have every word; `fid` is the SQL of the row's number. Null where nothing was
 * asked for.
 */
export function narrowToWords(
  collection: Collection,
  fid: string,
  words: string | null,
): { where: string; values: SqlStorageValue[] } | null {
  const match = words && matchExpression(words)
  if (!match) return null
  const { first, last } = rowidRange(collection)
  return {
    where: `${fid} IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)`,
    values: [first, match, first, last],
  }
}

export interface Candidate {
  collection: Collection
  fid: number
  name: string
  detail: string
}

// Enough to choose the best from; the first letters people type match most of a register.
const mostAsTyped = 200
const mostInAll = 1000

/**
 * Things of one collection with all the words. Where very many match, those that have the very words, or a name that begins
 * with them, are among what is returned.
 */
export function findCandidates(sql: SqlStorage, collection: Collection, words: string): Candidate[] {
  const everyWord = matchExpression(words)
  if (everyWord === null) return []
  const { first, last } = rowidRange(collection)
  const find = (match: string, most: number) =>
    sql
      .exec<Omit<Candidate, 'collection'>>(
        `SELECT rowid - CAST(? AS INTEGER) AS fid, name, detail FROM search
         WHERE search MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?`,
        first,
        match,
        first,
        last,
        most,
      )
      .toArray()
      .map((row) => ({ collection, ...row }))
  const inAll = find(everyWord, mostInAll)
  if (inAll.length < mostInAll) return inAll
  const beginning = everyWord.replaceAll('"* "', ' ')
  const exactly = beginning.slice(0, -1)
  return [...find(exactly, mostAsTyped), ...find(`name : ^${beginning}`, mostAsTyped), ...inAll]
}

/** Things whose id begins so, oldest first; `prefix` is hexadecimal digits and hyphens in lower case. */
export function findByIdPrefix(
  sql: SqlStorage,
  collection: Collection,
  prefix: string,
  limit: number,
): Candidate[] {
  const { first } = rowidRange(collection)
  return sql
    .exec<Omit<Candidate, 'collection'>>(
      `SELECT t.fid, coalesce(t.name, '') AS name, coalesce(s.detail, '') AS detail
       FROM ${collection} t LEFT JOIN search s ON s.rowid = t.fid + CAST(? AS INTEGER)
       WHERE t.id >= ? AND t.id < ? AND t.deleted_at IS NULL ORDER BY t.id LIMIT ?`,
      first,
      prefix,
      // The letter after the last hexadecimal digit: above every id that begins with the prefix.
      `${prefix}g`,
      limit,
    )
    .toArray()
    .map((row) => ({ collection, ...row }))
}

export function readPlace(
  sql: SqlStorage,
  { collection, fid }: Candidate,
): { id: string; geometry: Geometry } {
  const row = sql
    .exec<{ id: string; geometry: string }>(`SELECT id, geometry FROM ${collection} WHERE fid = ?`, fid)
    .one()
  return { id: row.id, geometry: JSON.parse(row.geometry) as Geometry }
}
