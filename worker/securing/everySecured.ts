import type { RegisterCollection } from '../../geodata/model/collections.ts'
import { type SecuredThing, safeguardFacts } from '../../geodata/securing/facts.ts'
import type { Edged } from '../../geodata/securing/layout.ts'
import { typesByCode } from '../catalogue/types.ts'
import { readEveryBreach, readEverySafeguardAt, readEverySurvey } from './everyStore.ts'

type Known = Pick<Edged, 'geometry' | 'properties'>

/** What tells how any thing of the collection is secured, read of all of them in one go; see `readSecured` for one. */
export function readEverySecured(
  sql: SqlStorage,
  collection: RegisterCollection,
): (id: string, thing: Known) => SecuredThing {
  const types = typesByCode(sql)
  const surveys = readEverySurvey(sql, collection)
  const breaches = readEveryBreach(sql)
  const safeguards = readEverySafeguardAt(sql, collection)
  return (id, thing) => ({
    thing: { collection, ...thing },
    surveys: surveys.get(id) ?? [],
    safeguards: (safeguards.get(id) ?? []).map((safeguard) => {
      const role = types.get(safeguard.properties.kind as string)?.covers ?? 'no'
      return safeguardFacts(safeguard, role, breaches.get(safeguard.id) ?? [])
    }),
  })
}
