import { effectiveCatalogue } from '../../geodata/catalogue/effective.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { SafeguardProperties, ThingReference } from '../../geodata/model/safeguard.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { coverageOn } from '../../geodata/securing/coverageOn.ts'
import { factsOn, safeguardFacts } from '../../geodata/securing/facts.ts'
import { standingOn } from '../../geodata/securing/standing.ts'
import type { SuggestionsAnswer } from '../../geodata/suggestions/answer.ts'
import { type Comparison, comparisonsOf, fewestCompared } from '../../geodata/suggestions/comparable.ts'
import { type SafeguardHere, warningsOf } from '../../geodata/suggestions/here.ts'
import { suggestTypes } from '../../geodata/suggestions/suggest.ts'
import { countChanges, readOwnTypes } from '../catalogue/store.ts'
import { operation } from '../operation.ts'
import { readSecured, type Secured } from '../securing/secured.ts'
import { readThingsAt } from '../securing/store.ts'
import { countAlike, readAtAlike } from './store.ts'

/** A help sign is registered by itself, and counts as this type. */
const helpSign = 'T17'

/** The types of safeguards that suit a thing as it is today, in order, with how many like it have each. */
export const suggestSafeguards = operation(
  'securing:read',
  ({ sql, now }, reference: ThingReference): Outcome<SuggestionsAnswer> => {
    const secured = readSecured(sql, reference)
    if (!secured) return failure('not-found')
    const today = dateInNorway(now)
    const { thing } = secured
    const coverage = coverageOn(factsOn(secured, today), today)
    const here = whatIsHere(secured, readThingsAt(sql, 'signs', thing.id), today)
    const types = effectiveCatalogue(readOwnTypes(sql), countChanges(sql)).entries
    const compared = compare(sql, reference, comparisonsOf(thing), today)
    const items = suggestTypes({ thing, coverage, here, types }).map((suggestion) => ({
      ...suggestion,
      comparable: compared && {
        things: compared.things,
        have: compared.having.get(suggestion.kind)?.size ?? 0,
      },
    }))
    const comparison = compared && { things: compared.things, what: compared.what }
    return success({ items, warnings: warningsOf(coverage, here), here, comparison })
  },
)

function whatIsHere({ stored }: Secured, signs: readonly Thing[], today: string): SafeguardHere[] {
  const safeguards = stored.flatMap(({ stored: { id, properties }, facts }) => {
    const standing = standingOn(facts, today)
    const counts = standing === 'stands' || standing === 'planned'
    return counts ? [{ id, kind: (properties as SafeguardProperties).kind, role: facts.role }] : []
  })
  const hasSign = signs.some(({ properties }) => properties.status !== 'removed')
  return hasSign ? [...safeguards, { id: null, kind: helpSign, role: 'no' }] : safeguards
}

/** By the comparison that is most alike among those with enough others; null where none has. */
function compare(
  sql: SqlStorage,
  thing: ThingReference,
  comparisons: readonly Comparison[],
  today: string,
): { things: number; what: Comparison['what']; having: Map<string, Set<string>> } | null {
  for (const { likenesses, what } of comparisons) {
    const things = countAlike(sql, thing, likenesses)
    if (things < fewestCompared) continue
    const standing = readAtAlike(sql, 'safeguards', thing, likenesses)
      .filter((safeguard) => standingOn(safeguardFacts(safeguard, 'no', []), today) === 'stands')
      .map(({ properties, thingId }) => ({ kind: properties.kind as string, thingId }))
    const signs = readAtAlike(sql, 'signs', thing, likenesses)
      .filter(({ properties }) => properties.status === 'mounted' || properties.status === 'follow_up')
      .map(({ thingId }) => ({ kind: helpSign, thingId }))
    const having = new Map<string, Set<string>>()
    for (const { kind, thingId } of [...standing, ...signs])
      having.set(kind, (having.get(kind) ?? new Set()).add(thingId))
    return { things, what, having }
  }
  return null
}
