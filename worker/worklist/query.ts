import type { RegisterCollection } from '../../geodata/model/collections.ts'
import { type Outcome, success } from '../../geodata/model/problem.ts'
import { type Fact, type FactCode, factsOf } from '../../geodata/worklist/facts.ts'
import { parseWanted, type Wanted } from '../../geodata/worklist/wanted.ts'
import { type Cursor, readCursor, wrongParameter } from '../things/query.ts'

/** A request for the working list, checked: what is in it may be put into SQL by name or bound by value. */
export interface WorklistQuery {
  collection: RegisterCollection
  words: string | null
  wanted: { fact: Fact; values: Wanted }[]
  sort: FactCode
  descending: boolean
  limit: number
  cursor: Cursor | null
}

const reserved = new Set(['q', 'sort', 'order', 'limit', 'cursor', 'language'])

/** Reads the query string: every other name in it is a fact, every value what it is narrowed to. */
export function parseWorklistQuery(
  collection: RegisterCollection,
  parameters: Readonly<Record<string, string>>,
  limit: number,
): Outcome<WorklistQuery> {
  const facts = factsOf(collection)
  const factNamed = (name: string) => facts.find(({ code }) => code === name)
  const sort = factNamed(parameters.sort ?? 'name')
  if (!sort)
    return wrongParameter(
      'sort',
      `Kan ikke sortere på ${parameters.sort}.`,
      `Cannot sort by ${parameters.sort}.`,
    )
  const cursor = readCursor(parameters)
  if (!cursor.ok) return cursor
  const wanted: WorklistQuery['wanted'] = []
  for (const [name, value] of Object.entries(parameters)) {
    if (reserved.has(name)) continue
    const fact = factNamed(name)
    if (!fact) return wrongParameter(name, `Kjenner ikke parameteren ${name}.`, `Unknown parameter ${name}.`)
    const values = parseWanted(fact, value)
    if (!values)
      return wrongParameter(
        name,
        `Kan ikke lese ${name}=${value}. Skriv koder med komma, eller fra..til.`,
        `Cannot read ${name}=${value}. Write codes with commas, or from..to.`,
      )
    wanted.push({ fact, values })
  }
  const words = parameters.q?.trim() || null
  const descending = parameters.order === 'desc'
  return success({ collection, words, wanted, sort: sort.code, descending, limit, cursor: cursor.value })
}
