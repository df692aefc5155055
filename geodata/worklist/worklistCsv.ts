import { byteOrderMark, csvLines } from '../formats/csvLines.ts'
import type { RegisterCollection } from '../model/collections.ts'
import { type Language, text } from '../model/language.ts'
import { safeguardStatuses } from '../model/safeguard.ts'
import { type Fact, factsOf } from './facts.ts'
import type { WorklistLine } from './line.ts'

const units: Record<string, string> = { m: 'm', kr: 'kr' }
const withoutCost = text('Foreslåtte og vedtatte uten kostnad', 'Proposed and decided without a cost')

/** The line of heads: a column a fact, and one a status for how many safeguards there are. */
export function worklistHead(collection: RegisterCollection, language: Language): string {
  const heads = factsOf(collection).flatMap((fact) =>
    fact.code === 'safeguards'
      ? safeguardStatuses.codes.map(
          (code) => `${fact.label[language]}: ${safeguardStatuses.labels[code][language]}`,
        )
      : [
          fact.unit && units[fact.unit]
            ? `${fact.label[language]} (${units[fact.unit]})`
            : fact.label[language],
        ],
  )
  return `${byteOrderMark}${csvLines([[...heads, withoutCost[language], 'Id']])}`
}

/** A line a thing, as Excel in Norway reads it; what is not registered is an empty cell. */
export function csvOfWorklist(
  collection: RegisterCollection,
  lines: readonly WorklistLine[],
  language: Language,
): string {
  const facts = factsOf(collection)
  return csvLines(
    lines.map((line) => [
      ...facts.flatMap((fact) => cellsOf(fact, line, language)),
      line.withoutCost,
      line.id,
    ]),
  )
}

function cellsOf(fact: Fact, line: WorklistLine, language: Language): (string | number | null)[] {
  if (fact.code === 'safeguards') return safeguardStatuses.codes.map((code) => line.safeguards?.[code] ?? 0)
  const value = line[fact.code]
  if (typeof value === 'number' && !Number.isInteger(value)) return [String(value).replace('.', ',')]
  return [typeof value === 'string' && fact.codes ? (fact.codes[value]?.[language] ?? value) : value]
}

/** The last line of a file that does not hold all there is. */
export function worklistCutShort(most: number, language: Language): string {
  const said = text(
    `Filen holder de første ${most} linjene. Det finnes flere: snevre inn listen.`,
    `The file holds the first ${most} lines. There are more: narrow the list.`,
  )
  return csvLines([[said[language]]])
}
