import type { Answer, AnswerInput } from '../../geodata/model/check.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { readThing } from '../things/store.ts'
import { findProjectOfPoint, insertAnswer, readAnswerHistory } from './answerStore.ts'
import { refuseClosed } from './refuseClosed.ts'
import { refreshStage } from './stage.ts'

type PointAddress = { checkId: string; point: string }

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
    const projectId = findProjectOfPoint(sql, checkId, point)
    const project = projectId === null ? null : readThing(sql, 'projects', projectId)
    if (project?.deletedAt !== null) return failure('not-found')
    const closed = refuseClosed(sql, checkId, actorOf(context))
    if (closed) return { ok: false, problem: closed }
    if (expectedRevision === null) return failure('version-required')
    const latest = readAnswerHistory(sql, checkId, point, Number.MAX_SAFE_INTEGER, 1)[0] ?? null
    const revision = latest?.revision ?? 0
    if (expectedRevision !== revision) return failure('conflict', { current: latest, yours: input })
    const answer: Answer = {
      ...input,
      point,
      revision: revision + 1,
      at: now.toISOString(),
      by: actorOf(context).name,
    }
    storage.transactionSync(() => {
      insertAnswer(sql, checkId, answer)
      refreshStage(sql, projectId!)
      // The reason and who is responsible stay with the answer: events are read more widely.
      recordEvent(context, {
        type: 'checks.answered',
        collection: 'checks',
        thingId: checkId,
        revision: answer.revision,
        data: { projectId, project: project.properties.name, point, value: answer.value },
      })
    })
    return success(answer)
  },
)

export const answerHistory = operation(
  'checks:read',
  (
    { sql },
    { checkId, point, before, limit }: PointAddress & { before: number; limit: number },
  ): Outcome<Page<Answer>> => {
    if (findProjectOfPoint(sql, checkId, point) === null) return failure('not-found')
    const answers = readAnswerHistory(sql, checkId, point, before, limit + 1)
    const items = answers.slice(0, limit)
    return success({ items, next: answers.length > limit ? String(items.at(-1)!.revision) : null })
  },
)
