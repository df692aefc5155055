import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type RegisterCollection, registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { CoverageOn } from '../../geodata/model/coverage.ts'
import type { SafeguardPlace, ThingReference } from '../../geodata/model/safeguard.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { coverageOn } from '../../geodata/securing/coverageOn.ts'
import { factsOn } from '../../geodata/securing/facts.ts'
import type { ThingChange } from '../history/commit.ts'
import { countChange } from '../history/store.ts'
import type { Context } from '../operation.ts'
import { readThing } from '../things/store.ts'
import { findReckonedOfStamp, findThingsWithType, storeCoverage } from './coverageStore.ts'
import { coverageSubject } from './coverageSubject.ts'
import { readSecured } from './secured.ts'

/*
 * Keeps the coverage beside each thing as it stands today. Called in the transaction of everything that it is reckoned from
 * (worker/decisions/0016-coverage-is-reckoned-beside-the-thing.md); what turns with the calendar: turn.ts.
 */

type Reckoning = Pick<Context, 'sql' | 'now'>

/** Reckons the thing's coverage anew. */
export function refreshCoverage({ sql, now }: Reckoning, thing: ThingReference): void {
  const changed = storeCoverage(sql, thing, reckon(sql, thing, dateInNorway(now)))
  if (changed) countChange(sql, coverageSubject(thing.collection))
}

/** The same for the thing that a safeguard is at, where it is at one: when a fault of it is found, changed or mended. */
export function refreshCoverageAt(context: Reckoning, safeguardId: string): void {
  const safeguard = readThing(context.sql, 'safeguards', safeguardId)
  const thing = safeguard && thingOf(safeguard)
  if (thing) refreshCoverage(context, thing)
}

/** The same for every thing with a safeguard of a type, when what the type does has changed. */
export function refreshCoverageOfType(context: Reckoning, kind: string): void {
  for (const thing of findThingsWithType(context.sql, kind)) refreshCoverage(context, thing)
}

/** The same for what a change of a thing touches: itself, or what the safeguard was and is at. */
export function refreshChanged(context: Reckoning, { collection, previous, next }: ThingChange): void {
  const register = registerCollectionCodes.find((code) => code === collection)
  if (register) refreshCoverage(context, { collection: register, id: next.id })
  if (collection !== 'safeguards') return
  const [before, after] = [previous && thingOf(previous), thingOf(next)]
  if (before && before.id !== after?.id) refreshCoverage(context, before)
  if (after) refreshCoverage(context, after)
}

/** The same for the things of an import, or of its undo, which stamped them all with one instant. */
export function refreshStamped(context: Reckoning, collection: RegisterCollection, at: string): void {
  for (const thing of findReckonedOfStamp(context.sql, collection, at)) refreshCoverage(context, thing)
}

/** Null where nothing can be told: the thing is gone, or neither a survey nor anything along its edges is registered. */
function reckon(sql: SqlStorage, thing: ThingReference, today: string): CoverageOn | null {
  const secured = readSecured(sql, thing)
  if (!secured) return null
  const facts = factsOn(secured, today)
  const coverage = coverageOn(facts, today)
  return facts.surveyed || coverage.state !== null ? coverage : null
}

function thingOf({ properties }: Thing): ThingReference | null {
  const at = properties.at as SafeguardPlace | null | undefined
  return at && at.collection !== 'projects' ? { collection: at.collection, id: at.id } : null
}
