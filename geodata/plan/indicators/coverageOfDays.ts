import type { Coverage } from '../../model/securing.ts'
import { coverageOn } from '../../securing/coverageOn.ts'
import { factsOn, type SecuredThing } from '../../securing/facts.ts'
import { turningDays } from '../../securing/standing.ts'
import type { CoveredFact, ToldCoverage } from './thingCoverage.ts'

/** A bridge or building, with what is reckoned of it and what people have written; days in Norway. */
export interface CoveredThing {
  builtYear: number | null
  /** Every version, the first first. */
  versions: readonly { on: string; status: string | null; coverage: Coverage | null }[]
  /** Null where nothing is registered that anything could be reckoned from. */
  secured: SecuredThing | null
}

/** How the thing stood on each of some days, which come in order. */
export function coverageOfDays(thing: CoveredThing, days: readonly string[]): CoveredFact['turns'] {
  const reckoned = thing.secured ? reckonedOn(thing.secured, days) : []
  return days.map((from, at) => ({ from, state: stateOf(thing, reckoned[at] ?? null, from) }))
}

/** What is reckoned goes before what a person wrote. */
function stateOf(
  { builtYear, versions }: CoveredThing,
  reckoned: Coverage | 'unreachable' | null,
  day: string,
): ToldCoverage | null {
  const written = versions.findLast(({ on }) => on <= day)
  const status = (written ?? versions[0])?.status
  if (status === 'planned' || status === 'demolished') return null
  if (builtYear !== null && builtYear > Number(day.slice(0, 4))) return null
  if (reckoned !== null && reckoned !== 'unreachable') return reckoned
  return written?.coverage ?? (reckoned === 'unreachable' ? null : 'unknown')
}

/** Reckoned once for all days between two on which something may have changed, since that takes time. */
function reckonedOn(secured: SecuredThing, days: readonly string[]): (Coverage | 'unreachable' | null)[] {
  const turns = [
    ...secured.surveys.map(({ seenOn }) => seenOn),
    ...secured.safeguards.flatMap(turningDays),
  ].toSorted()
  const known = new Map<string | undefined, Coverage | 'unreachable' | null>()
  return days.map((day) => {
    const since = turns.findLast((turn) => turn <= day)
    const found = known.get(since)
    if (found !== undefined) return found
    const { state, notes } = coverageOn(factsOn(secured, day), day)
    const told = state ?? (notes.includes('nothing_reachable') ? 'unreachable' : null)
    known.set(since, told)
    return told
  })
}
