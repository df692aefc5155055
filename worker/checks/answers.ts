import { reasonCauses, reasonRequired } from '../../geodata/checks/reasonRequired.ts'
import { runTests } from '../../geodata/checks/tests/runTests.ts'
import type { Answer, AnswerInput, Truth } from '../../geodata/model/check.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { findProjectOfPoint, insertAnswer, readAnswerHistory } from './answerStore.ts'
import { changeablePoint, type PointAddress } from './changeablePoint.ts'
import { readMeasurementHistory } from './measurementStore.ts'
import { refreshStage } from './stage.ts'

/** Adds an answer to the ones before it; `value: null` takes the choice back and keeps what was answered. */
export const answerPoint = operation(
  'checks:answer',
  (
    context,
    {
      checkId,
      point,
      input,
      expectedRevision,
    }: PointAddress & { input: AnswerInput; expectedRevision: number | null },
  ): Outcome<Answer> => {
    const { sql, storage, now } = context
    const found = changeablePoint(context, { checkId, point })
    if (!found.ok) return found
    const { projectId, project, applies } = found.value
    const latest = readAnswerHistory(sql, checkId, point, Number.MAX_SAFE_INTEGER, 1)[0] ?? null
    const seen = expectRevision(latest, expectedRevision, input)
    if (!seen.ok) return seen
    const revision = latest?.revision ?? 0
    const unexplained = lacksReason(sql, checkId, point, applies, input)
    if (unexplained) return failure('invalid', { errors: [unexplained] })
    const answer: Answer = {
      ...input,
      point,
      revision: revision + 1,
      at: now.toISOString(),
      by: actorOf(context).name,
    }
    storage.transactionSync(() => {
      insertAnswer(sql, checkId, answer)
      refreshStage(sql, projectId)
      // The reason stays with the answer: events are read more widely.
      recordEvent(context, {
        type: 'checks.answered',
        collection: 'checks',
        thingId: checkId,
        revision: answer.revision,
        data: { projectId, project: project.name, point, value: answer.value },
      })
    })
    return success(answer)
  },
)

/** What is wrong with an answer that cannot stand without a reason (geodata/checks/reasonRequired.ts). */
function lacksReason(
  sql: SqlStorage,
  checkId: string,
  point: string,
  applies: Truth,
  { value, reason }: AnswerInput,
) {
  if (reason !== '') return null
  const measured = readMeasurementHistory(sql, checkId, point, Number.MAX_SAFE_INTEGER, 1)
  const cause = reasonRequired({ applies }, runTests(measured), value)
  return cause && { field: 'reason', code: 'reason-required', message: reasonCauses[cause] }
}

export const answerHistory = operation(
  'checks:read',
  (
    { sql },
    { checkId, point, before, limit }: PointAddress & { before: number; limit: number },
  ): Outcome<Page<Answer>> => {
    if (findProjectOfPoint(sql, checkId, point) === null) return failure('not-found')
    const answers = readAnswerHistory(sql, checkId, point, before, limit + 1)
    return success(cutPage(answers, limit, ({ revision }) => String(revision)))
  },
)
