import { failure, type Outcome } from '../../geodata/model/problem.ts'
import { operatorActor } from '../accounts/actor.ts'
import { migrate } from '../database/migrate.ts'
import { type Caller, refuse } from '../operation.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import type { KeptOperation } from './keptOperation.ts'
import { type KeptOperationName, keptOperations } from './keptOperations.ts'
import { RestoreState } from './restoreState.ts'
import { countWrites } from './tableStore.ts'
import { WriteLease } from './writeLease.ts'

/** An object whose data is backed up: it has a keeper, and lets the operator speak to it. */
export interface Kept {
  keep(caller: Caller, name: KeptOperationName, input: unknown): Promise<Outcome<unknown>>
}

/** How the work of a request is run: null says that it has to wait, and that nothing of it was done. */
export type Runner = (work: () => Outcome<unknown>) => Outcome<unknown> | null

/** Looks after an object's database as a whole: its schema, and backing it up and restoring it. */
export class Keeper {
  readonly lease = new WriteLease()
  private readonly storage: DurableObjectStorage
  private readonly database: KeptDatabase
  private readonly restore: RestoreState

  constructor(storage: DurableObjectStorage, database: KeptDatabase) {
    this.storage = storage
    this.database = database
    this.restore = new RestoreState(storage)
    // Rows that are on their way in are of the schema they were backed up from.
    if (this.restore.current?.stage !== 'rows') migrate(storage, database.migrations)
  }

  /** A restore is under way: what is here is not yet what it will be, and nobody is let in. */
  get restoring(): boolean {
    return this.restore.underWay
  }

  /** Does what the operator asks. */
  async keep(caller: Caller, name: KeptOperationName, input: unknown): Promise<Outcome<unknown>> {
    const operation = keptOperations[name] as KeptOperation<unknown, unknown>
    const refused = refuse(caller.operator ? operatorActor : null, operation.requires)
    if (refused) return { ok: false, problem: refused }
    const { storage, database, lease, restore } = this
    return operation.run({ storage, sql: storage.sql, database, lease, restore }, input)
  }

  /**
   * Lets a request through: reads at any time, writes as soon as no backup is being read. `request` runs what may write
   * with the runner it is given, and is asked anew after a wait.
   */
  admit(
    reads: () => boolean,
    request: (run: Runner) => Outcome<unknown> | null,
  ): Outcome<unknown> | Promise<Outcome<unknown>> {
    if (this.restoring) return failure('restoring')
    const outcome = this.lease.held
      ? reads() && request((work) => this.unlessItWrites(work))
      : request((work) => work())
    return outcome || this.lease.untilFree().then(() => this.admit(reads, request))
  }

  /** What is said to be reading and writes all the same is undone, and waits with the writes. */
  private unlessItWrites(work: () => Outcome<unknown>): Outcome<unknown> | null {
    const { sql } = this.storage
    const wrote = new Error('wrote during a backup')
    try {
      return this.storage.transactionSync(() => {
        const before = countWrites(sql)
        const outcome = work()
        if (countWrites(sql) !== before) throw wrote
        return outcome
      })
    } catch (error) {
      if (error === wrote) return null
      throw error
    }
  }
}
