import { addDays } from '../model/calendar.ts'
import type { SecuringDay, SecuringTurn } from '../model/securingAnswer.ts'
import { coverageOn } from './coverageOn.ts'
import { factsOn, type SecuredThing } from './facts.ts'
import type { SafeguardFacts } from './standing.ts'

interface Turn {
  date: string
  turn: SecuringTurn
  safeguardId: string | null
}

/**
 * The days until `today`, newest first, from which the outcome was another than the day before, with what happened on
 * each. `names` are the safeguards' by id.
 */
export function outcomeDays(
  secured: SecuredThing,
  names: ReadonlyMap<string, string>,
  today: string,
): SecuringDay[] {
  const turns = [
    ...secured.surveys.map(({ seenOn }): Turn => ({ date: seenOn, turn: 'surveyed', safeguardId: null })),
    ...secured.safeguards.flatMap(turnsOf),
  ].filter(({ date }) => date <= today)
  const dates = [...new Set(turns.map(({ date }) => date))].toSorted()
  const days: SecuringDay[] = []
  for (const date of dates) {
    const day = { ...outcomeOn(secured, date), what: whatOn(turns, names, date) }
    const before = days.at(-1)
    if (before ? !sameOutcome(before, day) : day.state !== null) days.push(day)
  }
  return days.toReversed()
}

function outcomeOn(secured: SecuredThing, date: string): Omit<SecuringDay, 'what'> {
  const { state, reachableMetres, coveredMetres, gapMetres, parts } = coverageOn(factsOn(secured, date), date)
  return { date, state, reachableMetres, coveredMetres, gapMetres, openParts: parts.open }
}

function sameOutcome(one: SecuringDay, other: SecuringDay): boolean {
  return (
    one.state === other.state &&
    one.reachableMetres === other.reachableMetres &&
    one.coveredMetres === other.coveredMetres &&
    one.openParts === other.openParts
  )
}

function whatOn(turns: readonly Turn[], names: ReadonlyMap<string, string>, date: string) {
  return turns
    .filter((turn) => turn.date === date)
    .map(({ turn, safeguardId }) => ({
      turn,
      safeguard: safeguardId === null ? null : { id: safeguardId, name: names.get(safeguardId) ?? '' },
    }))
}

function turnsOf(safeguard: SafeguardFacts): Turn[] {
  const { id, status, registeredOn, doneOn, untilOn, removedOn, breaches } = safeguard
  const isMade = status === 'done' || status === 'temporary' || status === 'removed'
  // What was made long before anybody registered it changed nothing on the day they did.
  const days: [SecuringTurn, string | null][] = [
    isMade && doneOn ? ['done', doneOn] : ['registered', registeredOn],
    ['ended', untilOn && addDays(untilOn, 1)],
    ['removed', removedOn],
    ...breaches.flatMap(({ foundOn, mendedOn, securing }): [SecuringTurn, string | null][] => [
      ['broken', foundOn],
      ['secured', securing?.from ?? null],
      ['secured_until', securing?.until ? addDays(securing.until, 1) : null],
      ['mended', mendedOn],
    ]),
  ]
  return days.flatMap(([turn, date]) => (date === null ? [] : [{ date, turn, safeguardId: id }]))
}
