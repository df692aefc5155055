import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { CheckedProject } from '../../geodata/plan/indicators/checkedBeforeDecision.ts'
import type { ConditionFact } from '../../geodata/plan/indicators/conditions.ts'
import { readDuty } from '../projects/dutyStore.ts'
import type { Source } from './indicatorSource.ts'
import { readConditionRows, readProjectRows } from './projectFactStore.ts'

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

/** Every follow-up of a project that is there. What somebody is responsible for now tells whose it is. */
export function collectConditions({ sql, districtOf, departmentOf }: Source): ConditionFact[] {
  const followUps = Map.groupBy(readConditionRows(sql), ({ id }) => id)
  return [...followUps.values()].map((versions) => {
    const { responsible, projectResponsible, geometry } = versions.at(-1)!
    return {
      versions: versions.map(({ at, state, dueOn }) => ({ on: dateInNorway(new Date(at)), state, dueOn })),
      district: districtOf(JSON.parse(geometry)),
      department: departmentOf(responsible.trim() === '' ? projectResponsible : responsible),
    }
  })
}
