import { progress } from '../../geodata/checks/progress.ts'
import { checkState } from '../../geodata/reviews/checkState.ts'
import { readReviewSteps } from '../reviews/store.ts'
import { readAnswers } from './answerStore.ts'
import { storeStage } from './stageStore.ts'
import { readLatestCheck } from './store.ts'

/**
 * Notes where the project stands, from its newest check. Called in the transaction of everything that moves it: a run, an
 * answer, a step of the review.
 */
export function refreshStage(sql: SqlStorage, projectId: string): void {
  const check = readLatestCheck(sql, projectId)
  if (!check) return
  const steps = readReviewSteps(sql, check.id)
  const { answered, total } = progress(check.findings, readAnswers(sql, check.id).answers)
  const since = steps.at(-1)?.at ?? check.ranAt
  storeStage(sql, { projectId, checkId: check.id, state: checkState(steps), answered, total, since })
}
