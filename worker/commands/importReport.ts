import { formatNames, type ReadFile } from '../../geodata/formats/reader.ts'
import type { ImportMapping } from '../../geodata/imports/mapping.ts'
import { type ImportNote, type ImportSummary, importActions } from '../../geodata/model/imports.ts'

/** What the file is, as read. */
export function describeFile({
  name,
  format,
  crs,
  crsBasis,
  records,
  dropped,
  sourceName,
  date,
}: ReadFile): string {
  const read = `${name}: ${formatNames[format].en}, ${crs} (${crsBasis}), ${records.length} records`
  const left = dropped.length > 0 ? `, ${dropped.length} left out` : ''
  return `${read}${left}\nSource: ${sourceName}${date ? `, ${date}` : ''}`
}

/** Which columns become which attributes; empty for files that map themselves. */
export function describeMapping({ targets, idColumn, columns }: ImportMapping): string {
  const pairs = Object.entries(columns).map(([attribute, column]) => `  ${attribute} <- ${column}`)
  const id = idColumn === null ? [] : [`  id <- ${idColumn}`]
  return [`Imported as: ${targets.join(', ')}`, ...id, ...pairs].join('\n')
}

const longestExample = 240

/** Notes counted by code, with the first one's words. */
export function describeNotes(notes: readonly ImportNote[]): string[] {
  return [...Map.groupBy(notes, ({ severity, code }) => `${severity} ${code}`).entries()]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([label, alike]) => {
      const words = alike[0]!.message.en
      const example = words.length > longestExample ? `${words.slice(0, longestExample)} …` : words
      return alike.length === 1
        ? `  ${label}: ${example}`
        : `  ${label}, ${alike.length} times; the first: ${example}`
    })
}

/** What confirming will do, target by target. */
export function describeSummary({ counts, rowsWithDifferences }: ImportSummary): string {
  const targets = [...new Set(counts.map(({ target }) => target))]
  const width = Math.max(...targets.map((target) => target.length), 0)
  const lines = targets.map((target) => {
    const cells = importActions.map((action) => {
      const rows = counts.find((one) => one.target === target && one.action === action)?.rows ?? 0
      return `${action} ${String(rows).padStart(6)}`
    })
    return `  ${target.padEnd(width)}  ${cells.join('   ')}`
  })
  const kept = `Rows where something entered by a person is kept against the file: ${rowsWithDifferences}`
  return [...lines, ...(rowsWithDifferences > 0 ? [kept] : [])].join('\n')
}
