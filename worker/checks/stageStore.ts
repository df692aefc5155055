import type { CheckState } from '../../geodata/model/review.ts'

/** Where a project stands, as lists, tasks and figures read it without going through every check. */
export interface ProjectStage {
  projectId: string
  checkId: string
  state: CheckState
  answered: number
  total: number
  /** When it came to the state it is in. */
  since: string
}

export function storeStage(sql: SqlStorage, stage: ProjectStage): void {
  sql.exec(
    `INSERT OR REPLACE INTO project_stage (project_id, check_id, state, answered, total, since)
     VALUES (?, ?, ?, ?, ?, ?)`,
    stage.projectId,
    stage.checkId,
    stage.state,
    stage.answered,
    stage.total,
    stage.since,
  )
}
