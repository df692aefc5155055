import { v7 as uuidv7 } from 'uuid'
import { carriedAnswers, carriedMeasurements } from '../../geodata/checks/carryOver.ts'
import { pointsAskedOtherwise } from '../../geodata/checks/differences.ts'
import { progress } from '../../geodata/checks/progress.ts'
import { runTests } from '../../geodata/checks/tests/runTests.ts'
import type { Check } from '../../geodata/model/check.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { checkState } from '../../geodata/reviews/checkState.ts'
import { countAttempt } from '../accounts/countAttempt.ts'
import { findChecklist } from '../checklists/versions.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { readSignature } from '../reviews/signatureStore.ts'
import { readReviewSteps } from '../reviews/store.ts'
import type { Representation } from '../things/service.ts'
import { readThing } from '../things/store.ts'
import { insertAnswer, readAnswers } from './answerStore.ts'
import { countComments } from './commentStore.ts'
import { freshRun, readInForce } from './freshRun.ts'
import { insertMeasurement, readMeasurements } from './measurementStore.ts'
import { refreshStage } from './stage.ts'
import { type CheckRecord, insertCheck, readCheck, readCheckLines, readLatestCheck } from './store.ts'

/** A check reads the whole neighbourhood; nobody runs one every ten seconds by hand. */
const runs = { limit: 60, windowSeconds: 600 }

/**
 * Runs the current checklist against the project as it stands. Answers to the project's check before this one are
 * carried over where the point asks the same and its finding is the same (geodata/checks/carryOver.ts).
 */
export const runCheck = operation(
  'checks:run',
  (context, { projectId }: { projectId: string }): Outcome<Representation & { id: string }> => {
    const { sql, storage, now } = context
    const project = readThing(sql, 'projects', projectId)
    if (!project || project.deletedAt) return failure('not-found')
    const tooMany = countAttempt(context, 'run-check', runs)
    if (tooMany) return { ok: false, problem: tooMany }
    const inForce = readInForce(sql)
    const { checklist, thresholds } = inForce
    const { layers, findings, surroundings, areaM2 } = freshRun(sql, project, inForce)
    const check: CheckRecord = {
      id: uuidv7(),
      projectId,
      projectRevision: project.revision,
      checklist: { code: checklist.code, version: checklist.version },
      ranAt: now.toISOString(),
      ranBy: actorOf(context).name,
      thresholds,
      layers,
      areaM2,
      findings: [...findings],
      surroundings: [...surroundings],
    }
    const earlier = readLatestCheck(sql, projectId)
    const former = earlier && findChecklist(sql, earlier.checklist.version)
    const carried = earlier
      ? carriedAnswers(
          { ...earlier, answers: readAnswers(sql, earlier.id).answers },
          findings,
          former ? pointsAskedOtherwise(former, checklist) : new Set(),
        )
      : []
    const measured = earlier
      ? carriedMeasurements(readMeasurements(sql, earlier.id).measurements, checklist.points)
      : []
    storage.transactionSync(() => {
      insertCheck(sql, check)
      for (const answer of carried) insertAnswer(sql, check.id, answer)
      for (const measurement of measured) insertMeasurement(sql, check.id, measurement)
      refreshStage(sql, projectId)
      recordEvent(context, {
        type: 'checks.ran',
        collection: 'checks',
        thingId: check.id,
        revision: null,
        data: {
          projectId,
          project: project.properties.name,
          projectRevision: project.revision,
          checklist: check.checklist,
          carried: carried.map(({ point }) => point),
        },
      })
    })
    return success({ id: check.id, ...represent(sql, check, null) })
  },
)

export const getCheck = operation(
  'checks:read',
  ({ sql }, { id, knownEtag }: { id: string; knownEtag: string | null }): Outcome<Representation> => {
    const check = readCheck(sql, id)
    return check ? success(represent(sql, check, knownEtag)) : failure('not-found')
  },
)

type CheckSummary = Pick<Check, 'id' | 'ranAt' | 'ranBy' | 'projectRevision' | 'progress'>

/** A project's checks, newest first; those of a deleted project can still be read. */
export const listChecks = operation(
  'checks:read',
  (
    { sql },
    { projectId, before, limit }: { projectId: string; before: number; limit: number },
  ): Outcome<Page<CheckSummary>> => {
    if (!readThing(sql, 'projects', projectId)) return failure('not-found')
    const lines = readCheckLines(sql, projectId, before, limit + 1)
    const { items: page, next } = cutPage(lines, limit, ({ number }) => String(number))
    const items = page.map(({ number: _, asked, ...line }) => ({
      ...line,
      progress: progress(asked, readAnswers(sql, line.id).answers),
    }))
    return success({ items, next })
  },
)

/** A check as it stands, with its tag: what people add to a check is never taken away, so their number is its version. */
function represent(sql: SqlStorage, check: CheckRecord, knownEtag: string | null): Representation {
  const { answers, given } = readAnswers(sql, check.id)
  const { measurements, given: measured } = readMeasurements(sql, check.id)
  const steps = readReviewSteps(sql, check.id)
  const etag = `"${given}-${measured}-${countComments(sql, check.id)}-${steps.length}"`
  if (etag === knownEtag) return { unchanged: true, etag }
  const whole: Check = {
    ...check,
    answers,
    measurements,
    // What the tests said when it was signed stays; the rules move on.
    tests: readSignature(sql, check.id)?.tests ?? runTests(measurements),
    state: checkState(steps),
    progress: progress(check.findings, answers),
  }
  return { unchanged: false, etag, json: JSON.stringify(whole) }
}
