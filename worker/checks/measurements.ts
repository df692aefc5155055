import { findPoint } from '../../geodata/checklists/rekkverk.ts'
import { runTests } from '../../geodata/checks/tests/runTests.ts'
import { text } from '../../geodata/model/language.ts'
import { type Measurement, type MeasurementInput, measureKinds } from '../../geodata/model/measurement.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, type Problem, success } from '../../geodata/model/problem.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { findChecklist } from '../checklists/versions.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, operation } from '../operation.ts'
import { findProjectOfPoint } from './answerStore.ts'
import { changeablePoint, type PointAddress } from './changeablePoint.ts'
import { insertMeasurement, readMeasurementHistory } from './measurementStore.ts'

type SaveInput = PointAddress & { input: MeasurementInput; expectedRevision: number | null }

/** Stores all that is measured at a point, beside what was stored before it; the answer tells what the tests say of it. */
export const measurePoint = operation(
  'checks:answer',
  (
    context,
    { checkId, point, input, expectedRevision }: SaveInput,
  ): Outcome<Measurement & { tests: TestResult[] }> => {
    const { sql, storage, now } = context
    const found = changeablePoint(context, { checkId, point })
    if (!found.ok) return found
    const { projectId, project, checklistVersion } = found.value
    const misplaced = notMeasuredHere(sql, checklistVersion, point, input)
    if (misplaced.length > 0) return failure('invalid', { errors: misplaced })
    const latest = readMeasurementHistory(sql, checkId, point, Number.MAX_SAFE_INTEGER, 1)[0] ?? null
    const seen = expectRevision(latest, expectedRevision, input)
    if (!seen.ok) return seen
    const revision = latest?.revision ?? 0
    const measurement: Measurement = {
      ...input,
      point,
      revision: revision + 1,
      at: now.toISOString(),
      by: actorOf(context).name,
    }
    storage.transactionSync(() => {
      insertMeasurement(sql, checkId, measurement)
      // What was measured stays with the check: it may show what is not secured.
      recordEvent(context, {
        type: 'checks.measured',
        collection: 'checks',
        thingId: checkId,
        revision: measurement.revision,
        data: { projectId, project: project.name, point },
      })
    })
    return success({ ...measurement, tests: runTests([measurement]) })
  },
)

export const measurementHistory = operation(
  'checks:read',
  (
    { sql },
    { checkId, point, before, limit }: PointAddress & { before: number; limit: number },
  ): Outcome<Page<Measurement>> => {
    if (findProjectOfPoint(sql, checkId, point) === null) return failure('not-found')
    const found = readMeasurementHistory(sql, checkId, point, before, limit + 1)
    return success(cutPage(found, limit, ({ revision }) => String(revision)))
  },
)

/** Things of a kind that the point does not ask to have measured. */
function notMeasuredHere(
  sql: SqlStorage,
  checklistVersion: string,
  point: string,
  { items }: MeasurementInput,
): NonNullable<Problem['errors']> {
  const checklist = findChecklist(sql, checklistVersion)
  const measures = (checklist && findPoint(checklist, point)?.measures) ?? []
  return items.flatMap(({ kind }, at) => {
    if (measures.includes(kind)) return []
    const { nb, en } = measureKinds.labels[kind]
    const message = text(`${nb} måles ikke ved dette punktet.`, `${en} is not measured at this point.`)
    return [{ field: `items.${at}.kind`, code: 'not-measured-here', message }]
  })
}
