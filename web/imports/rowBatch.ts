import type { ImportRow } from '../../geodata/model/imports.ts'
import type { RowBatch } from './fileProtocol.ts'

const mostRows = 1000
/** Well under the API's limit of 16 MB a request, also when the text is not all one byte a letter. */
const mostCharacters = 4_000_000

/** The rows from a place on that fit in one request; always at least one. */
export function batchFrom(rows: readonly ImportRow[], from: number): RowBatch {
  const batch: ImportRow[] = []
  let characters = 0
  for (let at = from; at < rows.length && batch.length < mostRows; at++) {
    characters += JSON.stringify(rows[at]).length
    if (batch.length > 0 && characters > mostCharacters) break
    batch.push(rows[at]!)
  }
  const next = from + batch.length
  return { rows: batch, next: next < rows.length ? next : null }
}
