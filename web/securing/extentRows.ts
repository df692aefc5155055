import type { Stretch } from '../../geodata/model/edge.ts'
import type { Language } from '../../geodata/model/language.ts'
import { type Interval, union } from '../../geodata/securing/intervals.ts'
import type { LaidEdge } from '../../geodata/securing/layout.ts'
import { faultIn, rowOf, type StretchRow, stretchTyped } from './stretchRows.ts'
import { stretchWords } from './stretchWords.ts'

/** A row of the extent of a safeguard, as it is being typed. */
export interface ExtentRow extends StretchRow {
  edge: string
}

type Edges = readonly Pick<LaidEdge, 'code' | 'lengthMetres'>[]

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
    const edge = edges.find(({ code }) => code === row.edge)
    const fault = edge && faultIn(row, edge.lengthMetres, language)
    if (!edge) errors[`extent.${at}.edge`] = stretchWords[language].noSuchEdge
    if (fault) errors[`extent.${at}.${fault.field}`] = fault.message
  }
  if (Object.keys(errors).length > 0) return { valid: false, errors }
  return { valid: true, extent: rows.flatMap((row) => readStretch(row, edges) ?? []) }
}

/** Those of the rows that can be read, for showing what they come to while others are being typed. */
export function readableExtent(rows: readonly ExtentRow[], edges: Edges): Stretch[] {
  return rows.flatMap((row) => readStretch(row, edges) ?? [])
}

function readStretch(row: ExtentRow, edges: Edges): Stretch | null {
  const edge = edges.find(({ code }) => code === row.edge)
  if (!edge || faultIn(row, edge.lengthMetres, 'nb')) return null
  const { from, to } = stretchTyped(row)
  return { edge: row.edge, from: from as number, to: to as number | null }
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
