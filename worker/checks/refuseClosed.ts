import type { Problem } from '../../geodata/model/problem.ts'
import { mayChangeCheck } from '../../geodata/reviews/mayChange.ts'
import type { Actor } from '../operation.ts'
import { readReviewSteps } from '../reviews/store.ts'

/** Why nothing in the check may be changed by the actor now, or null. */
export function refuseClosed(sql: SqlStorage, checkId: string, actor: Actor): Problem | null {
  return mayChangeCheck(readReviewSteps(sql, checkId), actor.accountId) ? null : { code: 'check-closed' }
}
