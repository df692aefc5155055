import type { ObjectHead } from './format.ts'
import type { RebuildPosition } from './keptDatabase.ts'

/** A restore that is under way in an object, or the last that was. */
export interface Restore {
  id: string
  head: ObjectHead
  /** Rows arrive; what follows from them is made; all is there; the object is in use. */
  stage: 'rows' | 'rebuilding' | 'ready' | 'open'
  position: RebuildPosition
}

const key = 'restore'

/** Beside the tables, since those are about to be replaced; written in the same transaction as they are. */
export class RestoreState {
  private readonly storage: DurableObjectStorage
  private known: Restore | null

  constructor(storage: DurableObjectStorage) {
    this.storage = storage
    this.known = storage.kv.get<Restore>(key) ?? null
  }

  get current(): Restore | null {
    return this.known
  }

  /** While it is, nobody but the operator is let in. */
  get underWay(): boolean {
    return this.known !== null && this.known.stage !== 'open'
  }

  put(restore: Restore): void {
    this.storage.kv.put(key, restore)
    this.known = restore
  }

  /** What was kept went with the rest of the database. */
  forget(): void {
    this.known = null
  }
}
