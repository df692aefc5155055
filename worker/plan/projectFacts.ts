import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { CheckedProject } from '../../geodata/plan/indicators/checkedBeforeDecision.ts'
import { readDuty } from '../projects/dutyStore.ts'
import type { Source } from './indicatorSource.ts'
import { readProjectRows } from './projectFactStore.ts'

/** Every project that is there, as far as its checks go. */
export function collectProjects({ sql, districtOf, departmentOf }: Source): CheckedProject[] {
  const needed = new Set<string>(readDuty(sql).kinds)
  return readProjectRows(sql).map(({ createdAt, kind, responsible, decidedOn, geometry, signedAt }) => ({
    registeredOn: dateInNorway(new Date(createdAt)),
    needsCheck: needed.has(kind),
    decidedOn,
    signedOn: signedAt && dateInNorway(new Date(signedAt)),
    district: districtOf(JSON.parse(geometry)),
    department: departmentOf(responsible),
  }))
}
