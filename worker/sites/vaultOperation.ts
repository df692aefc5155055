import type { Right } from '../../geodata/model/access.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import type { Environment } from '../environment.ts'
import type { Actor } from '../operation.ts'
import type { VaultEntry } from './entry.ts'
import type { VaultState } from './state.ts'

/** Who asks the vault, as the municipality's object has just vouched for. */
export interface VaultCaller {
  actor: Actor
  requestId: string
}

/** What a vault operation works with: it reads the state and appends entries, which are stored before it is answered. */
export interface VaultContext extends VaultCaller {
  state: VaultState
  environment: Environment
  now: Date
  append(entry: VaultEntry): void
}

/** Every vault operation names the right it needs; none is public. */
export interface VaultOperation<Input, Output> {
  requires: Right
  run(context: VaultContext, input: Input): Outcome<Output>
}

export function vaultOperation<Input, Output>(
  requires: Right,
  run: (context: VaultContext, input: Input) => Outcome<Output>,
): VaultOperation<Input, Output> {
  return { requires, run }
}
