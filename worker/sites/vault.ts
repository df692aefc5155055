import { DurableObject } from 'cloudflare:workers'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, type Problem } from '../../geodata/model/problem.ts'
import { RateLimiter } from '../accounts/rateLimiter.ts'
import type { Environment } from '../environment.ts'
import { type Caller, isReading, refuse } from '../operation.ts'
import { Keeper, type Kept } from '../operator/keeper.ts'
import type { KeptOperationName } from '../operator/keptOperations.ts'
import { wrongKeys } from '../operator/restoreProblems.ts'
import { sitesDatabase } from '../operator/sitesDatabase.ts'
import type { VaultEntry } from './entry.ts'
import { Journal } from './journal.ts'
import { type Keyring, readKeyring } from './keys.ts'
import { nextWakeUp } from './schedule.ts'
import { VaultState } from './state.ts'
import { scheduledTasks } from './tasks.ts'
import type { JournalOperation, VaultCaller, VaultOperation, VaultWork } from './vaultOperation.ts'
import { type VaultOperationName, vaultOperations } from './vaultOperations.ts'

type Opened = { ok: true; journal: Journal; state: VaultState } | { ok: false; problem: Problem }

/** How long a task that failed waits before it is tried again. */
const retryMs = 60_000

const unreadable: Problem = {
  code: 'not-configured',
  detail: text(
    'Det som ligger her, kan ikke leses nå. Ingenting vises før hele kan leses. Si fra til dem som drifter Rekkverk.',
    'What lies here cannot be read now. Nothing is shown until all of it can be. Tell those who run Rekkverk.',
  ),
}

/**
 * The sites of concern, in a database of their own that says nothing without the key: an encrypted, append-only
 * journal, folded into memory when the object starts. One door, one caller at a time.
 */
export class SitesVault extends DurableObject<Environment> implements Kept {
  private readonly keeper: Keeper
  private readonly limiter = new RateLimiter()
  private keyring: Promise<Keyring | null> | null = null
  private opened: Promise<Opened> | null = null
  private last: Promise<unknown> = Promise.resolve()
  private alarmAt: number | null = null

  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment)
    this.keeper = new Keeper(
      state.storage,
      sitesDatabase(() => this.examineRestored()),
    )
  }

  /** Runs the operation for a caller whom the municipality's object has vouched for; what it appends is stored first. */
  async perform(caller: VaultCaller, name: VaultOperationName, input: unknown): Promise<Outcome<unknown>> {
    const operation = vaultOperations[name] as
      | VaultOperation<unknown, unknown>
      | JournalOperation<unknown, unknown>
    const refused = refuse(caller.actor, operation.requires)
    if (refused) return { ok: false, problem: refused }
    return this.inTurn(async () => {
      if (this.keeper.restoring) return failure('restoring')
      if ('work' in operation) return this.lookAfter(operation, input)
      const opened = await this.open()
      if (!opened.ok) return { ok: false, problem: opened.problem }
      return this.store(opened, (work) => operation.run({ ...work, ...caller, limiter: this.limiter }, input))
    })
  }

  /** Runs every task, each by itself, so that one that fails holds up no other. */
  override async alarm(): Promise<void> {
    await this.inTurn(async () => {
      this.alarmAt = null
      if (this.keeper.restoring) return
      const opened = await this.open()
      if (!opened.ok) return this.setAlarm(new Date(Date.now() + retryMs))
      let failed = false
      for (const task of scheduledTasks) {
        try {
          await this.store(opened, (work) => task.run(work))
        } catch (error) {
          failed = true
          console.error(JSON.stringify({ vault: 'a task failed', task: task.name, error: String(error) }))
        }
      }
      await this.planAlarm(opened.state, failed ? retryMs : 0)
    })
  }

  /** A backup or a restore begins between two turns, never in the middle of one. */
  keep(caller: Caller, name: KeptOperationName, input: unknown): Promise<Outcome<unknown>> {
    const keep = () => this.keeper.keep(caller, name, input)
    return name === 'takeLease' || name === 'beginRestore' ? this.inTurn(keep) : keep()
  }

  /** Encryption waits, and what waits lets others in: so the door takes one at a time. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(work)
    this.last = turn.catch(() => undefined)
    return turn
  }

  private async lookAfter(
    operation: JournalOperation<unknown, unknown>,
    input: unknown,
  ): Promise<Outcome<unknown>> {
    if (!isReading(operation, input)) await this.keeper.lease.untilFree()
    const { storage } = this.ctx
    const keyring = await this.readKeys()
    const journal = keyring && new Journal(storage, keyring)
    return operation.work({ sql: storage.sql, keyring, journal }, input)
  }

  /** Runs the work, then stores what it appended and erased; where that fails, the journal is read again from the file. */
  private async store<Result>(
    { journal, state }: Opened & { ok: true },
    run: (work: VaultWork) => Result | Promise<Result>,
  ): Promise<Result> {
    const entries: VaultEntry[] = []
    const erased = new Set<number>()
    const now = new Date()
    const result = await run({
      state,
      environment: this.env,
      now,
      append: (entry) => entries.push(entry),
      erase: (sequences) => {
        for (const sequence of sequences) erased.add(sequence)
      },
    })
    if (erased.size > 0) entries.push({ kind: 'erasure', at: now.toISOString(), sequences: [...erased] })
    if (entries.length === 0) return result
    await this.keeper.lease.untilFree()
    try {
      const first = await journal.append(entries, [...erased])
      for (const [index, entry] of entries.entries()) state.apply(entry, first + index)
    } catch (error) {
      this.opened = null
      throw error
    }
    await this.planAlarm(state, 0)
    return result
  }

  private async planAlarm(state: VaultState, notBeforeMs: number): Promise<void> {
    const now = new Date()
    const at = nextWakeUp(scheduledTasks, { state, environment: this.env, now })
    if (at) await this.setAlarm(new Date(Math.max(at.getTime(), now.getTime() + notBeforeMs)))
  }

  private async setAlarm(at: Date): Promise<void> {
    if (this.alarmAt === at.getTime()) return
    await this.ctx.storage.setAlarm(at)
    this.alarmAt = at.getTime()
  }

  private readKeys(): Promise<Keyring | null> {
    this.keyring ??= readKeyring(this.env.REKKVERK_SITES_KEYS).then((reading) => {
      if (reading.ok) return reading.value
      console.error(JSON.stringify({ vault: 'no usable keys', reason: reading.reason }))
      return null
    })
    return this.keyring
  }

  private open(): Promise<Opened> {
    this.opened ??= this.readJournal()
    return this.opened
  }

  /** Reads what was restored anew; without keys it lies there unread. */
  private async examineRestored(): Promise<Problem | null> {
    this.opened = null
    this.alarmAt = null
    if (!(await this.readKeys())) return null
    const opened = await this.open()
    return opened.ok ? null : wrongKeys.problem
  }

  /** All of the journal or nothing: what is missing must never look as if it were not there. */
  private async readJournal(): Promise<Opened> {
    const keyring = await this.readKeys()
    if (!keyring) return failure('not-configured')
    const journal = new Journal(this.ctx.storage, keyring)
    const state = new VaultState()
    const { fault } = await journal.load((entry, sequence) => state.apply(entry, sequence))
    if (fault) {
      console.error(JSON.stringify({ vault: 'the journal cannot be read', ...fault }))
      return { ok: false, problem: unreadable }
    }
    await this.planAlarm(state, 0)
    return { ok: true, journal, state }
  }
}
