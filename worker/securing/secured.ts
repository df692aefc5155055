import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { Survey } from '../../geodata/model/survey.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { safeguardFacts } from '../../geodata/securing/facts.ts'
import type { SafeguardFacts } from '../../geodata/securing/standing.ts'
import { typesByCode } from '../catalogue/types.ts'
import { readThing } from '../things/store.ts'
import { readKnownFaults, readSurveys, readThingsAt } from './store.ts'

/** A safeguard as stored, beside what its coverage is reckoned from. */
interface StoredSafeguard {
  stored: Thing
  facts: SafeguardFacts
  openFaults: number
}

/** Everything that tells how a thing is secured, on any day. */
export interface Secured {
  thing: Thing & { collection: RegisterCollection }
  /** The one written last first. */
  surveys: Survey[]
  stored: StoredSafeguard[]
  safeguards: SafeguardFacts[]
}

/** Reads it of a thing that is there; null where it is deleted or never was. */
export function readSecured(sql: SqlStorage, { collection, id }: ThingReference): Secured | null {
  const thing = readThing(sql, collection, id)
  if (!thing || thing.deletedAt) return null
  const types = typesByCode(sql)
  const stored = readThingsAt(sql, 'safeguards', id).map((safeguard) => {
    const role = types.get(safeguard.properties.kind as string)?.covers ?? 'no'
    const faults = readKnownFaults(sql, safeguard.id)
    const breaches = faults.flatMap(({ breach }) => breach ?? [])
    return {
      stored: safeguard,
      facts: safeguardFacts(safeguard, role, breaches),
      openFaults: faults.filter(({ open }) => open).length,
    }
  })
  return {
    thing: { ...thing, collection },
    surveys: readSurveys(sql, id),
    stored,
    safeguards: stored.map(({ facts }) => facts),
  }
}
