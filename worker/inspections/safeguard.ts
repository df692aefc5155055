import type { SafeguardProperties } from '../../geodata/model/safeguard.ts'
import { safeguardProperties } from '../../geodata/model/safeguard.ts'
import { readThing } from '../things/store.ts'

export interface StandingSafeguard {
  id: string
  properties: SafeguardProperties
}

/** A safeguard that is there, with what is unknown of it filled in as such; null for one that is not, or is deleted. */
export function findSafeguard(sql: SqlStorage, id: string): StandingSafeguard | null {
  const thing = readThing(sql, 'safeguards', id)
  if (thing?.deletedAt !== null) return null
  return { id, properties: safeguardProperties.parse(thing.properties) }
}
