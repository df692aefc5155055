import type { ReadFile } from '../../geodata/formats/reader.ts'
import { proposeMapping } from '../../geodata/imports/mapping.ts'
import type { ImportTarget } from '../../geodata/model/imports.ts'
import type { FileSummary } from './fileProtocol.ts'

const samplesShown = 3
const sampleLength = 40
/** Values repeat: those of the first records show what a column holds. */
const recordsSampled = 500

/** What the page shows of a file, with the mapping its own words suggest. */
export function summaryOf(read: ReadFile): FileSummary {
  const { records, dropped, ...file } = read
  const reasons = Map.groupBy(dropped, ({ code }) => code)
  const byTarget = Map.groupBy(records, ({ target }) => target)
  return {
    ...file,
    recordCount: records.length,
    unplaced: records.filter(({ geometry }) => geometry === null).length,
    dropped: [...reasons].map(([code, alike]) => ({ code, message: alike[0]!.message, count: alike.length })),
    targets: [...byTarget].flatMap(([target, members]) =>
      target ? [{ target: target as ImportTarget, count: members.length }] : [],
    ),
    samples: Object.fromEntries(file.columns.map((column) => [column, samplesOf(read, column)])),
    mapping: proposeMapping(read),
  }
}

function samplesOf({ records }: ReadFile, column: string): string[] {
  const samples = new Set<string>()
  for (const { attributes } of records.slice(0, recordsSampled)) {
    const value = attributes[column]
    if (value === null || value === undefined || value === '') continue
    const said = typeof value === 'object' ? JSON.stringify(value) : String(value)
    samples.add(said.length > sampleLength ? `${said.slice(0, sampleLength)} …` : said)
    if (samples.size === samplesShown) break
  }
  return [...samples]
}
