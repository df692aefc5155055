import type { ComparedRun } from '../../geodata/checks/differences.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { findChecklist } from '../checklists/versions.ts'
import { checkedProject } from '../checks/freshRun.ts'
import type { CheckRecord } from '../checks/store.ts'
import { readRevision } from '../history/store.ts'

/** A check as it was run, with the version of the project and the checklist of that day. */
export function storedRun(sql: SqlStorage, check: CheckRecord): ComparedRun {
  const { projectId, projectRevision, checklist: used } = check
  const revision = readRevision(sql, 'projects', projectId, projectRevision)
  const checklist = findChecklist(sql, used.version)
  if (!revision || !checklist)
    throw new Error(`check ${check.id} was run on what is not here: ${projectRevision}, ${used.version}`)
  return { ...check, project: checkedProject(revision.state as Thing), checklist }
}
