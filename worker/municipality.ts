import { DurableObject } from 'cloudflare:workers'
import type { Outcome } from '../geodata/model/problem.ts'
import { findActor } from './accounts/actor.ts'
import { RateLimiter } from './accounts/rateLimiter.ts'
import { countWrongToken, refuseGuesser } from './accounts/tokenGuesses.ts'
import { migrate } from './database/migrate.ts'
import { migrations } from './database/migrations.ts'
import type { Environment } from './environment.ts'
import { type Caller, type Operation, runGuarded } from './operation.ts'
import { type OperationName, operations } from './operations.ts'

/**
 * One municipality: its register, projects, checks and history in one SQLite database, one request at a time.
 * There is one door: a named operation, with the access table in front of it.
 */
export class Municipality extends DurableObject<Environment> {
  private readonly limiter = new RateLimiter()

  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment)
    migrate(state.storage, migrations)
  }

  /** Runs the operation as whoever the caller's tokens belong to. */
  perform(caller: Caller, name: OperationName, input: unknown): Outcome<unknown> {
    const { storage } = this.ctx
    const { limiter, env: environment } = this
    const now = new Date()
    const refused = refuseGuesser(limiter, caller, now)
    if (refused) return { ok: false, problem: refused }
    const actor = findActor(storage.sql, caller, now, environment)
    if (!actor) countWrongToken(limiter, caller, now)
    const named = operations[name] as Operation<unknown, unknown>
    const context = { storage, sql: storage.sql, environment, actor, caller, limiter, now }
    return runGuarded(named, context, input)
  }
}
