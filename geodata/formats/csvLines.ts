import Papa from 'papaparse'

/** The byte order mark that makes Excel read a CSV file as UTF-8. */
export const byteOrderMark = '\uFEFF'

// Papa's own pattern lets a formula through where a line break follows.
const formula = /^[=+\-@\t\r]/

/** Semicolons between cells, as Excel in Norway reads them; a cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  if (rows.length === 0) return ''
  const text = Papa.unparse(rows as unknown[][], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: formula,
  })
  return `${text}\r\n`
}
