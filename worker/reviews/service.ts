import { randomBytes } from 'node:crypto'
import { runTests } from '../../geodata/checks/tests/runTests.ts'
import { may } from '../../geodata/model/access.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Obstacle, Review, ReviewMove, ReviewStep } from '../../geodata/model/review.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { checkState, reviewRound } from '../../geodata/reviews/checkState.ts'
import { refuseMove, takeMove } from '../../geodata/reviews/moves.ts'
import { obstaclesOf } from '../../geodata/reviews/obstacles.ts'
import { readAnswers } from '../checks/answerStore.ts'
import { readMeasurements } from '../checks/measurementStore.ts'
import { refreshStage } from '../checks/stage.ts'
import { type CheckRecord, readCheck, readLatestCheck } from '../checks/store.ts'
import { readProjectClarification } from '../clarifications/store.ts'
import { readOpenPoints } from '../follow-ups/store.ts'
import { recordEvent } from '../history/commit.ts'
import { type Actor, actorOf, operation } from '../operation.ts'
import { watchSigned } from '../staleness/store.ts'
import { readThing } from '../things/store.ts'
import { hashContent, hashJudged, signedContent } from './content.ts'
import { refuseReview } from './problems.ts'
import { insertSignature, readNextSequence, readSignature } from './signatureStore.ts'
import { insertReviewStep, readReviewSteps } from './store.ts'

/** Where a check stands between two people, what is left, and what the one who asks may do. */
export const readReview = operation(
  'checks:read',
  (context, { checkId }: { checkId: string }): Outcome<Review> => {
    const check = readCheck(context.sql, checkId)
    return check ? success(reviewOf(context.sql, check, actorOf(context))) : failure('not-found')
  },
)

type MoveInput = {
  checkId: string
  move: ReviewMove
  comment: string
  /** With `sign`: the fingerprint of what was seen; null where it is not told. */
  judged: string | null
  /** How many steps had been taken when the one who acts looked. */
  expectedSteps: number | null
}

/** Takes a step, with its event, in one transaction; signing writes the signature in the same. */
export const moveReview = operation('checks:review', (context, input: MoveInput): Outcome<Review> => {
  const { sql, storage, now } = context
  const { checkId, move, comment, judged, expectedSteps } = input
  const check = readCheck(sql, checkId)
  const project = check && readThing(sql, 'projects', check.projectId)
  if (project?.deletedAt !== null || !check) return failure('not-found')
  if (expectedSteps === null) return failure('version-required')
  const actor = actorOf(context)
  const review = reviewOf(sql, check, actor)
  const isSeen = expectedSteps === review.steps.length && (judged ?? review.judged) === review.judged
  if (!isSeen) return failure('conflict', { current: review, yours: { move, comment } })

  const { name: by, accountId } = actor
  const steps = readReviewSteps(sql, checkId)
  const taken = takeMove(
    { steps, obstacles: review.obstacles },
    { move, comment, at: now.toISOString(), by, accountId },
  )
  if (!taken.ok) return refuseReview(taken.refusal, move, review.obstacles)
  storage.transactionSync(() => {
    const hash = storeStep(sql, checkId, taken.step)
    refreshStage(sql, check.projectId)
    recordEvent(context, {
      type: `checks.${eventOf[move]}`,
      collection: 'checks',
      thingId: checkId,
      revision: null,
      // The comment stays with the check: events are read more widely.
      data: {
        projectId: check.projectId,
        project: project.properties.name,
        round: reviewRound([...steps, taken.step]),
        ...(hash !== null && { hash }),
      },
    })
  })
  return success(reviewOf(sql, check, actor))
})

const eventOf = {
  send: 'sent',
  withdraw: 'withdrawn',
  'send-back': 'sent-back',
  sign: 'signed',
} as const satisfies Record<ReviewMove, string>

/** The step, and with the last of them the signature; its hash, or null. */
function storeStep(sql: SqlStorage, checkId: string, step: ReviewStep): string | null {
  insertReviewStep(sql, checkId, step)
  if (step.step !== 'signed') return null
  const salt = randomBytes(16).toString('hex')
  const tests = readTests(sql, checkId)
  const content = signedContent(sql, checkId, { sequence: readNextSequence(sql), salt, tests })
  if (!content) throw new Error(`check ${checkId} went away while it was signed`)
  const { hash, parts } = hashContent(content)
  const { at, by, accountId } = step
  insertSignature(sql, checkId, { hash, parts, salt, tests, at, by, accountId })
  watchSigned(sql, checkId)
  return hash
}

function reviewOf(sql: SqlStorage, check: CheckRecord, actor: Actor): Review {
  const steps = readReviewSteps(sql, check.id)
  const state = checkState(steps)
  const obstacles = state === 'signed' ? [] : readObstacles(sql, check)
  const mayAct = (move: ReviewMove) =>
    may(actor, 'checks:review') &&
    refuseMove({ steps, obstacles: [] }, { move, comment: '-', accountId: actor.accountId }) === null
  const mayReview = mayAct('sign')
  const signature = readSignature(sql, check.id)
  return {
    state,
    round: reviewRound(steps),
    steps: steps.map(({ accountId: _, ...step }) => step),
    obstacles,
    mayReview,
    mayWithdraw: mayAct('withdraw'),
    judged: mayReview ? readJudged(sql, check.id) : null,
    signature: signature && { hash: signature.hash, at: signature.at, by: signature.by },
  }
}

function readJudged(sql: SqlStorage, checkId: string): string {
  const tests = readTests(sql, checkId)
  return hashJudged(signedContent(sql, checkId, { sequence: readNextSequence(sql), salt: '', tests })!)
}

function readTests(sql: SqlStorage, checkId: string): TestResult[] {
  return runTests(readMeasurements(sql, checkId).measurements)
}

function readObstacles(sql: SqlStorage, check: CheckRecord): Obstacle[] {
  const { id, projectId, findings, projectRevision } = check
  return obstaclesOf({
    findings,
    answers: readAnswers(sql, id).answers,
    tests: readTests(sql, id),
    openFollowUps: readOpenPoints(sql, projectId),
    isNewest: readLatestCheck(sql, projectId)?.id === id,
    checkedRevision: projectRevision,
    currentRevision: readThing(sql, 'projects', projectId)?.revision ?? 0,
    clarification: readProjectClarification(sql, projectId)?.state ?? 'waiting',
  })
}
