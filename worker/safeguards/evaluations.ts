import { type EvaluationYears, evaluationErrors } from '../../geodata/inspections/evaluations.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Evaluation, EvaluationContent } from '../../geodata/model/evaluation.ts'
import type { Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { findSafeguard } from '../inspections/safeguard.ts'
import { actorOf, operation } from '../operation.ts'
import { insertEvaluation, readEvaluations } from './evaluationStore.ts'

export const listEvaluations = operation(
  'securing:read',
  ({ sql }, { safeguardId }: { safeguardId: string }): Outcome<Page<Evaluation>> => {
    if (!findSafeguard(sql, safeguardId)) return failure('not-found')
    return success({ items: readEvaluations(sql, safeguardId), next: null })
  },
)

type WriteInput = {
  safeguardId: string
  years: EvaluationYears
  input: EvaluationContent
  expectedRevision: number | null
}

/** Writes an evaluation, or a new version of it; what was written before is kept. */
export const writeEvaluation = operation(
  'securing:write',
  (context, { safeguardId, years, input, expectedRevision }: WriteInput): Outcome<Evaluation> => {
    const { sql, storage, now } = context
    const safeguard = findSafeguard(sql, safeguardId)
    if (!safeguard) return failure('not-found')
    const written = readEvaluations(sql, safeguardId).find((one) => one.years === years) ?? null
    const before = expectRevision(written, expectedRevision, input)
    if (!before.ok) return before
    const errors = evaluationErrors(safeguard.properties, input, dateInNorway(now))
    if (errors.length > 0) return failure('invalid', { errors })
    const evaluation: Evaluation = {
      ...input,
      years,
      revision: (before.value?.revision ?? 0) + 1,
      at: now.toISOString(),
      by: actorOf(context).name,
    }
    storage.transactionSync(() => {
      insertEvaluation(sql, safeguardId, evaluation)
      // What it says stays with it: events are read more widely.
      recordEvent(context, {
        type: 'evaluations.written',
        collection: 'safeguards',
        thingId: safeguardId,
        revision: null,
        data: { name: safeguard.properties.name, years },
      })
    })
    return success(evaluation)
  },
)
