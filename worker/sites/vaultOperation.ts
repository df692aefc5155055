import type { Right } from '../../geodata/model/access.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import type { RateLimiter } from '../accounts/rateLimiter.ts'
import type { Environment } from '../environment.ts'
import type { Actor } from '../operation.ts'
import type { VaultEntry } from './entry.ts'
import type { Journal } from './journal.ts'
import type { Keyring } from './keys.ts'
import type { VaultState } from './state.ts'

/** Who asks the vault, as the municipality's object has just vouched for. */
export interface VaultCaller {
  actor: Actor
  requestId: string
}

/**
 * What is done in the vault works with this. It reads the state; what it appends and erases is stored in one
 * transaction before anything is answered, also where the answer is a problem: a look is a look.
 */
export interface VaultWork {
  state: VaultState
  environment: Environment
  now: Date
  append(entry: VaultEntry): void
  /** Empties entries of the journal for good, by their numbers; the state forgets them. */
  erase(sequences: Iterable<number>): void
}

export interface VaultContext extends VaultWork, VaultCaller {
  limiter: RateLimiter
}

/** Every vault operation names the right it needs; none is public. */
export interface VaultOperation<Input, Output> {
  requires: Right
  run(context: VaultContext, input: Input): Outcome<Output>
}

/** What looks after the journal itself, and works whether or not what it says can be read. */
export interface JournalOperation<Input, Output> {
  requires: Right
  work(
    files: { sql: SqlStorage; keyring: Keyring | null; journal: Journal | null },
    input: Input,
  ): Promise<Outcome<Output>>
}

export function vaultOperation<Input, Output>(
  requires: Right,
  run: (context: VaultContext, input: Input) => Outcome<Output>,
): VaultOperation<Input, Output> {
  return { requires, run }
}

export function journalOperation<Input, Output>(
  requires: Right,
  work: JournalOperation<Input, Output>['work'],
): JournalOperation<Input, Output> {
  return { requires, work }
}
