import { type SignProperties, signProperties } from '../../geodata/model/sign.ts'
import { readThing } from '../things/store.ts'

export interface StandingSign {
  id: string
  properties: SignProperties
}

/** A sign that is in the register, with what is unknown of it filled in as such; null for one that is not, or is deleted. */
export function findSign(sql: SqlStorage, id: string): StandingSign | null {
  const thing = readThing(sql, 'signs', id)
  if (thing?.deletedAt !== null) return null
  return { id, properties: signProperties.parse(thing.properties) }
}
