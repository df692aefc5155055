import { DurableObject } from 'cloudflare:workers'
import type { Outcome } from '../geodata/model/problem.ts'
import { findSession } from './accounts/store.ts'
import { migrate } from './database/migrate.ts'
import type { Environment } from './environment.ts'
import { type Caller, type Operation, runGuarded } from './operation.ts'
import { type OperationName, operations } from './operations.ts'

/**
 * One municipality: its register, projects, checks and history in one SQLite database, one request at a time.
 * There is one door: a named operation, with the access table in front of it.
 */
export class Municipality extends DurableObject<Environment> {
  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment)
    migrate(state.storage)
  }

  /** Runs the operation as whoever the session token belongs to. */
  perform(caller: Caller, name: OperationName, input: unknown): Outcome<unknown> {
    const { storage } = this.ctx
    const now = new Date()
    const actor = caller.sessionToken ? findSession(storage.sql, caller.sessionToken, now) : null
    // A demo session is worth nothing where demo accounts may not exist.
    const allowed = actor?.demo && !caller.demoAllowed ? null : actor
    const named = operations[name] as Operation<unknown, unknown>
    return runGuarded(named, { storage, sql: storage.sql, actor: allowed, caller, now }, input)
  }
}
