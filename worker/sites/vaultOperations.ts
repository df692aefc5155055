import { rotateKeys, verifyJournal } from './maintenance.ts'
import { readOpeningToday } from './openings.ts'
import type { JournalOperation, VaultOperation } from './vaultOperation.ts'

/** Everything the vault can be asked to do, by name. */
export const vaultOperations = {
  readOpeningToday,
  verifyJournal,
  rotateKeys,
}

type Operations = typeof vaultOperations
export type VaultOperationName = keyof Operations
export type VaultInputOf<Name extends VaultOperationName> = Operations[Name] extends
  | VaultOperation<infer Input, unknown>
  | JournalOperation<infer Input, unknown>
  ? Input
  : never
export type VaultOutputOf<Name extends VaultOperationName> = Operations[Name] extends
  | VaultOperation<never, infer Output>
  | JournalOperation<never, infer Output>
  ? Output
  : never
