import type { ReviewStep } from '../../geodata/model/review.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for the steps between two people; they only grow.
 */

type StepRow = Omit<ReviewStep, 'accountId'> & { account_id: string }

/** A check's steps, oldest first. */
export function readReviewSteps(sql: SqlStorage, checkId: string): ReviewStep[] {
  return sql
    .exec<StepRow>(
      'SELECT number, step, comment, at, by, account_id FROM check_review WHERE check_id = ? ORDER BY number',
      checkId,
    )
    .toArray()
    .map(({ account_id, ...row }) => ({ ...row, accountId: account_id }))
}

export function insertReviewStep(sql: SqlStorage, checkId: string, step: ReviewStep): void {
  sql.exec(
    `INSERT INTO check_review (check_id, number, step, comment, at, by, account_id, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    checkId,
    step.number,
    step.step,
    step.comment,
    step.at,
    step.by,
    step.accountId,
  )
}
