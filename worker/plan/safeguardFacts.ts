import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { SafeguardFact } from '../../geodata/plan/indicators/safeguardFact.ts'
import { typesByCode } from '../catalogue/types.ts'
import type { Source } from './indicatorSource.ts'
import { readInspectionDays, readSafeguardRows, readSafeguardVersions } from './safeguardFactStore.ts'

/** Every safeguard that is not deleted, with its versions and inspections. */
export function collectSafeguards({ sql, districtOf, departmentOf }: Source): SafeguardFact[] {
  const types = typesByCode(sql)
  const versions = Map.groupBy(readSafeguardVersions(sql), ({ id }) => id)
  const inspections = Map.groupBy(readInspectionDays(sql), ({ safeguardId }) => safeguardId)
  return readSafeguardRows(sql).map(({ id, createdAt, geometry, operator, owner, ...safeguard }) => {
    const written = versions.get(id) ?? []
    return {
      ...safeguard,
      registeredOn: dayOf(createdAt),
      inspectEvery: types.get(safeguard.kind)?.inspectEvery ?? null,
      versions: written.map(({ at, status, nextInspectionOn }) => ({
        on: dayOf(at),
        status,
        nextInspectionOn,
      })),
      inspections: (inspections.get(id) ?? []).map(({ on, at }) => ({
        on,
        version: written.findLastIndex((version) => version.at <= at),
      })),
      district: districtOf(JSON.parse(geometry)),
      department: departmentOf(operator) ?? departmentOf(owner),
    }
  })
}

function dayOf(instant: string): string {
  return dateInNorway(new Date(instant))
}
