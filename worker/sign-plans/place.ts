import { anchorOf } from '../../geodata/geometry/anchor.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { text } from '../../geodata/model/language.ts'
import type { Problem } from '../../geodata/model/problem.ts'
import type { SignPlace } from '../../geodata/model/signNeed.ts'
import { readThing, thingExists } from '../things/store.ts'

/** The name of a place now, and a point on it; both null where the thing is gone. */
export function describePlace(
  sql: SqlStorage,
  place: SignPlace,
): { placeName: string | null; point: LonLat | null } {
  if (place.kind === 'drawn') return { placeName: place.name, point: anchorOf(place.geometry) }
  const thing = readThing(sql, place.collection, place.id)
  if (!thing || thing.deletedAt !== null) return { placeName: null, point: null }
  return {
    placeName: (thing.properties.name as string | undefined) ?? null,
    point: anchorOf(thing.geometry),
  }
}

/** A thing that is chosen is there; one that went away later can stay in what is written about it already. */
export function placeErrors(
  sql: SqlStorage,
  place: SignPlace,
  before: SignPlace | null,
): NonNullable<Problem['errors']> {
  if (place.kind === 'drawn' || thingExists(sql, place.collection, place.id)) return []
  if (before?.kind === 'thing' && before.id === place.id) return []
  const message = text('Tingen finnes ikke i registeret.', 'The thing is not in the register.')
  return [{ field: 'place', code: 'unknown-thing', message }]
}
