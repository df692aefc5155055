import type { Clarification } from '../../geodata/clarifications/clarification.ts'
import type { DrawnQuestion, Question } from '../../geodata/clarifications/question.ts'
import { comparedDays, redrawFacts } from '../../geodata/clarifications/redraws.ts'
import { earliestRelease } from '../../geodata/clarifications/release.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { type Context, operation } from '../operation.ts'
import type { Representation } from '../things/service.ts'
import {
  readEarlierAreas,
  readOtherProjects,
  readPreviousAnswer,
  readWaiting,
  readWaitingQuestion,
  type WaitingQuestion,
} from './questionStore.ts'
import { readProjectClarification } from './store.ts'
import { timingOf } from './timing.ts'

const dayMs = 24 * 60 * 60 * 1000

/** A project's clarification for those who plan: waiting, or the answer once it has been let out. */
export const readClarification = operation(
  'clarifications:read',
  (
    { sql, environment },
    { projectId, knownEtag }: { projectId: string; knownEtag: string | null },
  ): Outcome<Representation> => {
    const stored = readProjectClarification(sql, projectId)
    if (!stored) return failure('not-found')
    const earliestAt = earliestOf(stored.askedAt, environment)
    const answering = Boolean(environment.REKKVERK_SITES_KEYS)
    // Of what is shown and of nothing else: a number of its own could be counted.
    const etag = `"${[stored.askedAt, earliestAt, stored.state, answering].join('/')}"`
    if (etag === knownEtag) return success({ unchanged: true, etag })
    const clarification: Clarification = { ...stored, earliestAt, answering }
    return success({ unchanged: false, etag, json: JSON.stringify(clarification) })
  },
)

/** The questions that wait, in the order asked, for those who answer them. */
export const listWaitingQuestions = operation(
  'clarification-queue:read',
  ({ sql, environment }): Outcome<Question[]> =>
    success(
      readWaiting(sql).map(({ id, askedAt, project }) => ({
        id,
        askedAt,
        earliestAt: earliestOf(askedAt, environment),
        project,
      })),
    ),
)

/** One question with its area, and how the area came about; not found once it no longer waits. */
export const readQuestion = operation(
  'clarification-queue:read',
  (context, { id }: { id: string }): Outcome<DrawnQuestion> => {
    const { sql, environment, now } = context
    const question = readWaitingQuestion(sql, id)
    if (!question) return failure('not-found')
    const { askedAt, project, area } = question
    const redraws = redrawFacts(area, {
      earlier: readEarlierAreas(sql, project.id, question.number),
      others: othersOf(sql, question, now),
    })
    const previous = readPreviousAnswer(sql, project.id, question.number)
    const earliestAt = earliestOf(askedAt, environment)
    return success({ id, askedAt, earliestAt, project, area, redraws, previous })
  },
)

function othersOf(sql: SqlStorage, { accountId, project }: WaitingQuestion, now: Date) {
  if (accountId === null) return []
  const after = new Date(now.getTime() - comparedDays * dayMs).toISOString()
  return readOtherProjects(sql, { accountId, projectId: project.id, after })
}

function earliestOf(askedAt: string, environment: Context['environment']): string {
  return earliestRelease(askedAt, timingOf(environment)).toISOString()
}
