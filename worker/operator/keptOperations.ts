import { describeDatabase, endLease, readPage, renewLease, takeLease } from './backupOperations.ts'
import type { KeptOperation } from './keptOperation.ts'
import {
  beginRestore,
  checkTarget,
  discardRestore,
  examineRestored,
  openRestored,
  prepareRestored,
  readRestore,
  storeRows,
} from './restoreOperations.ts'

/** Everything the operator can ask of an object that keeps data, by name. */
export const keptOperations = {
  takeLease,
  renewLease,
  endLease,
  describeDatabase,
  readPage,
  readRestore,
  checkTarget,
  beginRestore,
  storeRows,
  prepareRestored,
  examineRestored,
  openRestored,
  discardRestore,
}

export type KeptOperationName = keyof typeof keptOperations
export type KeptInputOf<Name extends KeptOperationName> =
  (typeof keptOperations)[Name] extends KeptOperation<infer Input, unknown> ? Input : never
export type KeptOutputOf<Name extends KeptOperationName> =
  (typeof keptOperations)[Name] extends KeptOperation<never, infer Output> ? Output : never
