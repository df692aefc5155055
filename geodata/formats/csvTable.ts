import Papa from 'papaparse'
import { note } from '../imports/note.ts'
import type { ImportNote } from '../model/imports.ts'
import { parseNumber } from './number.ts'

export interface CsvRow {
  /** Line in the file where the row begins, from 1. */
  line: number
  cells: Record<string, string>
  notes: ImportNote[]
}

export interface CsvTable {
  columns: string[]
  rows: CsvRow[]
  notes: ImportNote[]
}

const delimiters = [';', '\t', ',', '|'] as const
const linesTried = 30

/** A text as a table with named columns; null when it has no second column. */
export function parseCsvTable(text: string): CsvTable | null {
  // Excel writes the delimiter on a line of its own when asked to.
  const stated = /^sep=(.)\r?\n/i.exec(text)
  const body = stated ? text.slice(stated[0].length) : text
  const delimiter = stated?.[1] ?? likeliestDelimiter(body)
  if (delimiter === null) return null
  const { data, errors } = Papa.parse<string[]>(body, { delimiter })
  const filled = withLines(data, stated ? 2 : 1)
  const first = filled[0]
  if (!first || first.cells.length < 2) return null

  const notes: ImportNote[] = []
  if (errors.some(({ type }) => type === 'Quotes')) notes.push(openQuote)
  const hasHeader = first.cells.every((cell) => parseNumber(cell) === null)
  if (!hasHeader) notes.push(noHeader)
  const columns = distinct(first.cells.map((cell, i) => (hasHeader && cell) || `Kolonne ${i + 1}`))
  const rows = filled.slice(hasHeader ? 1 : 0).map(
    ({ line, cells }): CsvRow => ({
      line,
      cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])),
      notes: cells.length === columns.length ? [] : [widthNote(cells.length, columns.length)],
    }),
  )
  return { columns, rows, notes }
}

/** The delimiter that gives most lines the same number of cells, and more than one; null when none does. */
function likeliestDelimiter(text: string): string | null {
  let best: { delimiter: string; alike: number; width: number } | null = null
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: linesTried })
    const widths = data
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length)
    const width = widths[0] ?? 0
    const alike = widths.filter((one) => one === width).length / widths.length
    if (width < 2 || alike < 0.5) continue
    if (!best || alike > best.alike || (alike === best.alike && width > best.width))
      best = { delimiter, alike, width }
  }
  return best?.delimiter ?? null
}

/** Rows with anything in them, each with the line it begins on; a quoted cell may span several lines. */
function withLines(data: readonly string[][], firstLine: number): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let line = firstLine
  for (const cells of data) {
    const trimmed = cells.map((cell) => cell.trim())
    if (trimmed.some((cell) => cell !== '')) rows.push({ line, cells: trimmed })
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
  }
  return rows
}

/** Column names made different: `Navn`, `Navn (2)`. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

const openQuote = note(
  'warning',
  'open-quote',
  null,
  'Et anførselstegn i filen er ikke avsluttet, så rader kan være slått sammen. Se etter rader som mangler.',
  'A quotation mark in the file is not closed, so rows may have run together. Look for rows that are missing.',
)
const noHeader = note(
  'warning',
  'no-header',
  null,
  'Filen har ingen overskriftsrad. Kolonnene er kalt Kolonne 1, Kolonne 2 og så videre.',
  'The file has no row of headings. The columns are called Kolonne 1, Kolonne 2 and so on.',
)

function widthNote(cells: number, columns: number): ImportNote {
  return note(
    'warning',
    'row-width',
    null,
    `Raden har ${cells} celler, mens overskriften har ${columns}. Kontroller at verdiene står i riktig kolonne.`,
    `The row has ${cells} cells, while the heading has ${columns}. Check that the values are in the right columns.`,
  )
}
