import { DurableObject } from 'cloudflare:workers'
import type { Outcome } from '../geodata/model/problem.ts'
import { findActor } from './accounts/actor.ts'
import { RateLimiter } from './accounts/rateLimiter.ts'
import { countWrongToken, refuseGuesser } from './accounts/tokenGuesses.ts'
import { readWaitingOrder } from './clarifications/questionStore.ts'
import { releaseAnswers } from './clarifications/release.ts'
import type { ReleasedAnswer } from './clarifications/store.ts'
import { timeOf } from './demoClock.ts'
import { nextPostAt, postDigests } from './digests/post.ts'
import { makeDigests, nextDigestAt } from './digests/turn.ts'
import type { Environment } from './environment.ts'
import { type Caller, isReading, type Operation, runGuarded } from './operation.ts'
import { type OperationName, operations } from './operations.ts'
import { Keeper, type Kept, type Runner } from './operator/keeper.ts'
import type { KeptOperationName } from './operator/keptOperations.ts'
import { municipalityDatabase } from './operator/municipalityDatabase.ts'
import { nextLapseAt, recallLapsed } from './recalls/turn.ts'
import { nextTurnAt, turnSome } from './securing/turn.ts'
import { compareSome } from './staleness/compare.ts'
import { readDue } from './staleness/store.ts'
import { watchFromStart } from './staleness/watch.ts'

/** So long after a change the signed checks it may touch are compared, so that many changes are taken together. */
const comparedAfterMs = 1000
/** So long they, and what turns with the calendar, wait for a backup. */
const heldMs = 10_000

/**
 * One municipality: its register, projects, checks and history in one SQLite database, one request at a time.
 * There is one door: a named operation, with the access table in front of it.
 */
export class Municipality extends DurableObject<Environment> implements Kept {
  private readonly limiter = new RateLimiter()
  private readonly keeper: Keeper
  /** When the alarm goes, as far as it is set; milliseconds. */
  private alarmAt = Number.POSITIVE_INFINITY
  private posting = false

  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment)
    this.keeper = new Keeper(state.storage, municipalityDatabase)
    this.watch()
  }

  /** Runs the operation as whoever the caller's tokens belong to; what writes waits while a backup is read. */
  perform(caller: Caller, name: OperationName, input: unknown): Outcome<unknown> | Promise<Outcome<unknown>> {
    const named = operations[name] as Operation<unknown, unknown>
    return this.keeper.admit(
      () => isReading(named, input),
      (run) => this.performNow(caller, named, input, run),
    )
  }

  async keep(caller: Caller, name: KeptOperationName, input: unknown): Promise<Outcome<unknown>> {
    const { restoring } = this.keeper
    const outcome = await this.keeper.keep(caller, name, input)
    if (restoring) this.watch()
    return outcome
  }

  /**
   * Compares some of the signed checks that are due, reckons some coverage whose day has come, recalls signs whose number is
   * no longer verified, makes the week's digests and sends some of them; again while there is more.
   */
  override async alarm(): Promise<void> {
    this.alarmAt = Number.POSITIVE_INFINITY
    const { restoring, lease } = this.keeper
    if (restoring) return
    if (lease.held) return this.planAlarm(heldMs)
    compareSome(this.ctx.storage, new Date())
    turnSome(this.ctx.storage, new Date())
    recallLapsed(this.ctx.storage, new Date())
    makeDigests(this.ctx.storage, this.env, new Date())
    await this.post()
    this.planAlarm(0)
  }

  /** For the vault, which keeps the order: the questions that wait; null while a restore is under way. No request leads here. */
  waitingQuestions(): { id: string; askedAt: string }[] | null {
    return this.keeper.restoring ? null : readWaitingOrder(this.ctx.storage.sql)
  }

  /** From the vault: answers let out at an instant. False, with nothing stored, while no writes are taken. No request leads here. */
  releaseAnswers(at: string, answers: readonly ReleasedAnswer[]): boolean {
    // Not waited for: a backup that holds this object would then wait for the vault, and the vault for the backup.
    if (this.keeper.restoring || this.keeper.lease.held) return false
    releaseAnswers(this.ctx.storage, at, answers)
    return true
  }

  private performNow(
    caller: Caller,
    named: Operation<unknown, unknown>,
    input: unknown,
    run: Runner,
  ): Outcome<unknown> | null {
    const { storage } = this.ctx
    const { limiter, env: environment } = this
    const clock = new Date()
    const guess = { address: caller.address, secret: caller.accessToken }
    const refused = refuseGuesser(limiter, guess, clock)
    if (refused) return { ok: false, problem: refused }
    const actor = findActor(storage.sql, caller, clock, environment)
    if (!actor) countWrongToken(limiter, guess, clock)
    const now = timeOf(caller, named, { input, clock })
    const context = { storage, sql: storage.sql, environment, actor, caller, limiter, now, clock }
    const outcome = run(() => runGuarded(named, context, input))
    if (!isReading(named, input)) this.planAlarm(comparedAfterMs)
    return outcome
  }

  /** What it takes to send mail waits for others, and is not begun anew meanwhile. */
  private async post(): Promise<void> {
    if (this.posting) return
    this.posting = true
    try {
      await postDigests(this.ctx, this.env, async () => {
        await this.keeper.lease.untilFree()
        return !this.keeper.restoring
      })
    } finally {
      this.posting = false
    }
  }

  /** When the object starts, or has been restored. */
  private watch(): void {
    if (this.keeper.restoring) return
    watchFromStart(this.ctx.storage)
    // Whatever was set before a restore was emptied with the rest.
    this.alarmAt = Number.POSITIVE_INFINITY
    this.planAlarm(comparedAfterMs)
  }

  /**
   * Sets the alarm where a signed check is due, or for when some coverage turns, a number is no longer verified, or a digest is
   * to be made or sent. All follow from what is stored, so a kill loses nothing: the next start plans anew.
   */
  private planAlarm(afterMs: number): void {
    const { sql } = this.ctx.storage
    const soonest = Date.now() + afterMs
    const now = new Date()
    const post = this.posting ? null : nextPostAt(sql, this.env, now)
    const turns = [nextTurnAt(sql), nextLapseAt(sql, now), nextDigestAt(sql, this.env, now), post]
    const turn = Math.min(...turns.map((at) => at?.getTime() ?? Number.POSITIVE_INFINITY))
    const at = readDue(sql) ? soonest : Math.max(soonest, turn)
    if (at >= this.alarmAt) return
    this.alarmAt = at
    void this.ctx.storage.setAlarm(at)
  }
}
