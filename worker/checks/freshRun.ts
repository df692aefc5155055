import type { Checklist } from '../../geodata/checklists/checklist.ts'
import type { ComparedRun } from '../../geodata/checks/differences.ts'
import { runCheck } from '../../geodata/checks/run.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { projectProperties } from '../../geodata/model/project.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { checklistInForce } from '../checklists/versions.ts'
import { currentThresholds } from '../settings/service.ts'
import { surroundingsOf } from './surroundings.ts'

/** What checks are run with now. */
export interface InForce {
  checklist: Checklist
  thresholds: Threshold[]
}

export function readInForce(sql: SqlStorage): InForce {
  return { checklist: checklistInForce(sql), thresholds: currentThresholds(sql).thresholds }
}

/** What a check of the project comes out as now; nothing is stored. */
export function freshRun(sql: SqlStorage, thing: Thing, { checklist, thresholds }: InForce): ComparedRun {
  const project = checkedProject(thing)
  const context = surroundingsOf(sql, project.geometry, checklist, thresholds)
  return {
    project,
    checklist,
    thresholds,
    layers: context.layers.map(({ layer, version, date, sourceName }) => ({
      layer,
      version,
      date,
      sourceName,
    })),
    ...runCheck({ project, checklist, thresholds, context }),
  }
}

/** A version of a project as checks read it: unknown attributes are not stored; the schema says them again, as null or none. */
export function checkedProject({
  properties,
  geometry,
}: Pick<Thing, 'properties' | 'geometry'>): ComparedRun['project'] {
  return { properties: projectProperties.parse(properties), geometry }
}
