import type { Stretch } from '../../../geodata/model/edge.ts'
import type { Language } from '../../../geodata/model/language.ts'
import { type Interval, union } from '../../../geodata/securing/intervals.ts'
import type { LaidEdge } from '../../../geodata/securing/layout.ts'
import { stretchErrors } from '../../../geodata/securing/stretchErrors.ts'
import { readSpan, rowOf, type StretchRow, unreadable } from '../editor/stretchRows.ts'
import { stretchWords } from '../editor/stretchWords.ts'

/** A row of the extent of a safeguard, as it is being typed. */
export interface ExtentRow extends StretchRow {
  edge: string
}

type Edges = readonly LaidEdge[]

export function extentRowsOf(extent: readonly Stretch[], language: Language): ExtentRow[] {
  return extent.map((stretch) => ({ ...rowOf(stretch, language), edge: stretch.edge }))
}

export type CheckedExtent =
  | { valid: true; extent: Stretch[] }
  | { valid: false; errors: Readonly<Record<string, string>> }

/** The rows as stretches; errors by path, `extent.0.from`, as the API names them. */
export function checkExtent(rows: readonly ExtentRow[], edges: Edges, language: Language): CheckedExtent {
  const errors: Record<string, string> = {}
  for (const [at, row] of rows.entries()) {
    const field = `extent.${at}`
    const notRead = unreadable(row)
    if (notRead) errors[`${field}.${notRead}`] = stretchWords[language].notMetres
    const span = readSpan(row)
    if (!span) continue
    for (const error of stretchErrors({ edge: row.edge, ...span }, edges, field))
      errors[error.field] ??= error.message[language]
  }
  if (Object.keys(errors).length > 0) return { valid: false, errors }
  return { valid: true, extent: rows.flatMap((row) => readStretch(row, edges) ?? []) }
}

/** Those of the rows that can be read, for showing what they come to while others are being typed. */
export function readableExtent(rows: readonly ExtentRow[], edges: Edges): Stretch[] {
  return rows.flatMap((row) => readStretch(row, edges) ?? [])
}

function readStretch(row: ExtentRow, edges: Edges): Stretch | null {
  const span = readSpan(row)
  const stretch = span && { edge: row.edge, ...span }
  return stretch && stretchErrors(stretch, edges, '').length === 0 ? stretch : null
}

/** The rows with more stretches in them: what overlaps or touches on an edge becomes one row; rows that cannot be read stay. */
export function withStretches(
  rows: readonly ExtentRow[],
  added: readonly Stretch[],
  edges: Edges,
  language: Language,
): ExtentRow[] {
  return edges.reduce((before: readonly ExtentRow[], edge) => {
    const more = added.filter(({ edge: code }) => code === edge.code)
    if (more.length === 0) return before
    const isRead = (row: ExtentRow) => row.edge === edge.code && readStretch(row, edges) !== null
    const there = readableExtent(before.filter(isRead), edges)
    const joined = union([...there, ...more].map((stretch) => intervalOf(stretch, edge.lengthMetres)))
    const rewritten = joined.map((interval) => ({
      ...rowOf(stretchOf(interval, edge.lengthMetres), language),
      edge: edge.code,
    }))
    return [...before.filter((row) => !isRead(row)), ...rewritten]
  }, rows) as ExtentRow[]
}

function intervalOf({ from, to }: Stretch, lengthMetres: number | null): Interval {
  if (lengthMetres === null) return { from: 0, to: 1 }
  return { from: Math.round(from * 100), to: Math.round((to ?? lengthMetres) * 100) }
}

function stretchOf({ from, to }: Interval, lengthMetres: number | null): Pick<Stretch, 'from' | 'to'> {
  if (lengthMetres === null) return { from: 0, to: null }
  return { from: from / 100, to: to >= Math.round(lengthMetres * 100) ? null : to / 100 }
}
