import type { Evaluation } from '../../geodata/model/evaluation.ts'
import { nextSequence } from '../history/vouchStore.ts'

/*
 * SQL for evaluations. They only grow: a change is a new revision beside the ones before it.
 */

export function insertEvaluation(sql: SqlStorage, safeguardId: string, evaluation: Evaluation): void {
  sql.exec(
    `INSERT INTO evaluation (safeguard_id, years, revision, evaluated_on, result, text, displacement, at, by, event_sequence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ${nextSequence})`,
    safeguardId,
    evaluation.years,
    evaluation.revision,
    evaluation.evaluatedOn,
    evaluation.result,
    evaluation.text,
    evaluation.displacement,
    evaluation.at,
    evaluation.by,
  )
}

/** A safeguard's evaluations as they stand, the first year first. */
export function readEvaluations(sql: SqlStorage, safeguardId: string): Evaluation[] {
  return sql
    .exec<Evaluation & Record<string, SqlStorageValue>>(
      `SELECT years, revision, evaluated_on AS evaluatedOn, result, text, displacement, at, by FROM evaluation e
       WHERE safeguard_id = ?1 AND revision = (
         SELECT max(revision) FROM evaluation WHERE safeguard_id = ?1 AND years = e.years)
       ORDER BY years`,
      safeguardId,
    )
    .toArray()
}
