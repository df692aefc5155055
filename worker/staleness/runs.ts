import type { Checklist } from '../../geodata/checklists/checklist.ts'
import type { ComparedRun } from '../../geodata/checks/differences.ts'
import { runCheck } from '../../geodata/checks/run.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { projectProperties } from '../../geodata/model/project.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { checklistInForce, findChecklist } from '../checklists/versions.ts'
import type { CheckRecord } from '../checks/store.ts'
import { surroundingsOf } from '../checks/surroundings.ts'
import { readRevision } from '../history/store.ts'
import { currentThresholds } from '../settings/service.ts'

/** What checks are run with now. */
export interface InForce {
  checklist: Checklist
  thresholds: readonly Threshold[]
}

export function readInForce(sql: SqlStorage): InForce {
  return { checklist: checklistInForce(sql), thresholds: currentThresholds(sql).thresholds }
}

/** A check as it was run, with the version of the project and the checklist of that day. */
export function storedRun(sql: SqlStorage, check: CheckRecord): ComparedRun {
  const { projectId, projectRevision, checklist: used } = check
  const revision = readRevision(sql, 'projects', projectId, projectRevision)
  const checklist = findChecklist(sql, used.version)
  if (!revision || !checklist)
    throw new Error(`check ${check.id} was run on what is not here: ${projectRevision}, ${used.version}`)
  return { ...check, project: projectOf(revision.state as Thing), checklist }
}

/** What a check of the project would come out as now; nothing is stored. */
export function freshRun(sql: SqlStorage, thing: Thing, { checklist, thresholds }: InForce): ComparedRun {
  const project = projectOf(thing)
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

/** Unknown attributes are not stored; the schema says them again, as null or none. */
function projectOf({ properties, geometry }: Thing): ComparedRun['project'] {
  return { properties: projectProperties.parse(properties), geometry }
}
