import { dateInNorway } from '../../geodata/model/calendar.ts'
import { coverageOfDays } from '../../geodata/plan/indicators/coverageOfDays.ts'
import type { CoveredFact } from '../../geodata/plan/indicators/thingCoverage.ts'
import { readEverySecured } from '../securing/everySecured.ts'
import { type Covered, type CoveredRow, readCovered, readCoveredVersions } from './coveredStore.ts'
import type { Source } from './indicatorSource.ts'

/** Every bridge, or every building that something is known of, with how it is secured on each day that is told of. */
export function collectCovered(collection: Covered): (source: Source) => CoveredFact[] {
  return ({ sql, days, districtOf, departmentOf }) => {
    const things = readCovered(sql, collection)
    // Most were never changed: their only version is what they are now.
    const changed = things.filter(({ revision }) => revision > 1).map(({ id }) => id)
    const earlier = Map.groupBy(readCoveredVersions(sql, collection, changed), ({ thingId }) => thingId)
    const securedOf = readEverySecured(sql, collection)
    return things.map((thing) => {
      const geometry = JSON.parse(thing.geometry)
      return {
        turns: coverageOfDays(
          {
            builtYear: thing.builtYear,
            versions: versionsOf(thing, earlier.get(thing.id)),
            secured:
              thing.properties === null
                ? null
                : securedOf(thing.id, { geometry, properties: JSON.parse(thing.properties) }),
          },
          days,
        ),
        district: districtOf(geometry),
        department: departmentOf(thing.responsible) ?? departmentOf(thing.owner),
      }
    })
  }
}

function versionsOf(
  { createdAt, status, coverage }: CoveredRow,
  earlier: ReturnType<typeof readCoveredVersions> = [],
) {
  const rows = earlier.length > 0 ? earlier : [{ at: createdAt, status, coverage }]
  return rows.map(({ at, ...written }) => ({ ...written, on: dateInNorway(new Date(at)) }))
}
