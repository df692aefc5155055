import { readOpeningToday } from './openings.ts'
import type { VaultOperation } from './vaultOperation.ts'

/** Everything the vault can be asked to do, by name. */
export const vaultOperations = {
  readOpeningToday,
}

export type VaultOperationName = keyof typeof vaultOperations
export type VaultInputOf<Name extends VaultOperationName> =
  (typeof vaultOperations)[Name] extends VaultOperation<infer Input, unknown> ? Input : never
export type VaultOutputOf<Name extends VaultOperationName> =
  (typeof vaultOperations)[Name] extends VaultOperation<never, infer Output> ? Output : never
