import { DurableObject } from 'cloudflare:workers'
import { failure, type Outcome } from '../../geodata/model/problem.ts'
import type { Environment } from '../environment.ts'
import { refuse } from '../operation.ts'
import type { VaultEntry } from './entry.ts'
import { Journal } from './journal.ts'
import { VaultState } from './state.ts'
import type { VaultCaller, VaultOperation } from './vaultOperation.ts'
import { type VaultOperationName, vaultOperations } from './vaultOperations.ts'

/**
 * The sites of concern, in a database of their own that says nothing without the key: an encrypted, append-only
 * journal, folded into memory when the object starts. One door, one caller at a time.
 */
export class SitesVault extends DurableObject<Environment> {
  private readonly journal: Journal | null
  private opened: Promise<VaultState> | null = null
  private last: Promise<unknown> = Promise.resolve()

  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment)
    const keys = environment.REKKVERK_SITES_KEYS
    this.journal = keys ? new Journal(state.storage, keys) : null
  }

  /** Runs the operation for a caller whom the municipality's object has vouched for; what it appends is stored first. */
  async perform(caller: VaultCaller, name: VaultOperationName, input: unknown): Promise<Outcome<unknown>> {
    const operation = vaultOperations[name] as VaultOperation<unknown, unknown>
    const refused = refuse(caller.actor, operation.requires)
    if (refused) return { ok: false, problem: refused }
    const { journal } = this
    if (!journal) return failure('not-configured')
    return this.inTurn(async () => {
      const state = await this.open(journal)
      const entries: VaultEntry[] = []
      const context = {
        ...caller,
        state,
        environment: this.env,
        now: new Date(),
        append: (entry: VaultEntry) => entries.push(entry),
      }
      const outcome = operation.run(context, input)
      if (outcome.ok && entries.length > 0) {
        await journal.append(entries)
        for (const entry of entries) state.apply(entry)
      }
      return outcome
    })
  }

  /** Encryption waits, and what waits lets others in: so the door takes one at a time. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(work)
    this.last = turn.catch(() => undefined)
    return turn
  }

  private open(journal: Journal): Promise<VaultState> {
    this.opened ??= journal.load().then((entries) => {
      const state = new VaultState()
      for (const entry of entries) state.apply(entry)
      return state
    })
    return this.opened
  }
}
