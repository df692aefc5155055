import { type Collection, collectionCodes } from '../../geodata/model/collections.ts'

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

/** What a thing is found by besides its name: numbers and addresses people have in front of them. */
export function searchDetail(properties: Record<string, unknown>): string {
  return ['address', 'buildingNumber', 'brutusNumber', 'caseNumber', 'planId', 'cadastre', 'locationCode']
    .map((field) => properties[field])
    .filter(Boolean)
    .join(' · ')
}

export interface SearchHit {
  collection: Collection
  id: string
  name: string
  detail: string
  geometry: string
  /** Lower is better; comparable across collections, which share one index. */
  score: number
}

/** Best matches of one collection, names before numbers. */
export function searchCollection(
  sql: SqlStorage,
  collection: Collection,
  words: string,
  limit: number,
): SearchHit[] {
  const { first, last } = rowidRange(collection)
  const match = matchExpression(words)
  if (match === null) return []
  return sql
    .exec<Omit<SearchHit, 'collection'>>(
      `SELECT t.id, s.name, s.detail, t.geometry, bm25(search, 10, 1) AS score
       FROM search s JOIN ${collection} t ON t.fid = s.rowid - ?
       WHERE search MATCH ? AND s.rowid BETWEEN ? AND ? ORDER BY score LIMIT ?`,
      first,
      match,
      first,
      last,
      limit,
    )
    .toArray()
    .map((row) => ({ collection, ...row }))
}

/** Things whose id begins so, oldest first; `prefix` is hexadecimal digits and hyphens in lower case. */
export function findByIdPrefix(
  sql: SqlStorage,
  collection: Collection,
  prefix: string,
  limit: number,
): SearchHit[] {
  const { first } = rowidRange(collection)
  return sql
    .exec<Omit<SearchHit, 'collection'>>(
      `SELECT t.id, coalesce(t.name, '') AS name, coalesce(s.detail, '') AS detail, t.geometry, 0 AS score
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
