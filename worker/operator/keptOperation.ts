import type { Right } from '../../geodata/model/access.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import type { RestoreState } from './restoreState.ts'
import type { WriteLease } from './writeLease.ts'

/** What an object's database is backed up and restored with. */
export interface KeptContext {
  storage: DurableObjectStorage
  sql: SqlStorage
  database: KeptDatabase
  lease: WriteLease
  restore: RestoreState
}

/** Something the operator asks of each object that keeps data. */
export interface KeptOperation<Input, Output> {
  requires: Right
  run(context: KeptContext, input: Input): Outcome<Output> | Promise<Outcome<Output>>
}

export function keptOperation<Input, Output>(
  requires: Right,
  run: KeptOperation<Input, Output>['run'],
): KeptOperation<Input, Output> {
  return { requires, run }
}
