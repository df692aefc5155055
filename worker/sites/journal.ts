import { sha256 } from '../sha256.ts'
import type { VaultEntry } from './entry.ts'
import {
  chainHash,
  countEntriesUnderOtherKeys,
  emptyHead,
  eraseEntries,
  type Head,
  insertEntry,
  readEntriesUnderOtherKeys,
  readHead,
  replaceSealed,
  type StoredEntry,
} from './journalStore.ts'
import type { Keyring } from './keys.ts'
import { pack, seal } from './sealing.ts'
import { type Fault, openEntry, type Walk, walkJournal } from './walk.ts'

export interface Rotation {
  /** The key they lie under now. */
  keyId: string
  rotated: number
  /** Entries that still need an older key. */
  remaining: number
  fault: Fault | null
}

/**
 * The vault's encrypted, append-only journal. An entry is bound to all that came before it: its link of the chain is
 * authenticated with its body, so that it fits nowhere else.
 */
export class Journal {
  private readonly storage: DurableObjectStorage
  private readonly keyring: Keyring
  private head: Head = emptyHead

  constructor(storage: DurableObjectStorage, keyring: Keyring) {
    this.storage = storage
    this.keyring = keyring
  }

  /** Visits every entry from the beginning; what was visited counts only if the walk found no fault. */
  async load(visit: (entry: VaultEntry, sequence: number) => void): Promise<Walk> {
    const walk = await walkJournal(this.storage.sql, this.keyring, visit)
    this.head = walk.head
    return walk
  }

  /**
   * Encrypts the entries, then stores them and empties the erased ones in one transaction. Returns the number of the
   * first; throws, with nothing stored, where the file is not as it was left.
   */
  async append(entries: readonly VaultEntry[], erased: readonly number[] = []): Promise<number> {
    const { sql } = this.storage
    let head = this.head
    const sealed: StoredEntry[] = []
    for (const entry of entries) {
      const stored = await this.sealAfter(head, entry)
      sealed.push(stored)
      head = { sequence: stored.sequence, hash: stored.hash }
    }
    this.storage.transactionSync(() => {
      if (readHead(sql).hash !== this.head.hash) throw new Error('the journal was changed by someone else')
      for (const stored of sealed) insertEntry(sql, stored)
      if (erased.length > 0) eraseEntries(sql, erased)
    })
    const first = this.head.sequence + 1
    this.head = head
    return first
  }

  /** Encrypts some of the entries that lie under older keys with the first key; run it until nothing remains. */
  async rotate(limit: number): Promise<Rotation> {
    const { sql } = this.storage
    const { firstId } = this.keyring
    const renewed: StoredEntry[] = []
    let fault: Fault | null = null
    for (const entry of readEntriesUnderOtherKeys(sql, firstId, limit)) {
      const packed = await openEntry(entry, this.keyring)
      if (typeof packed === 'string') {
        fault = { sequence: entry.sequence, reason: packed }
        break
      }
      const sealed = { keyId: firstId, ...(await seal(this.firstKey(), packed, entry.hash)) }
      renewed.push({ ...entry, sealed })
    }
    this.storage.transactionSync(() => {
      for (const entry of renewed) replaceSealed(sql, entry)
    })
    return {
      keyId: firstId,
      rotated: renewed.length,
      remaining: countEntriesUnderOtherKeys(sql, firstId),
      fault,
    }
  }

  private async sealAfter(
    { sequence: last, hash: previousHash }: Head,
    entry: VaultEntry,
  ): Promise<StoredEntry> {
    const packed = pack(entry)
    const sequence = last + 1
    const contentHash = sha256(packed)
    const hash = chainHash(previousHash, sequence, contentHash)
    const sealed = { keyId: this.keyring.firstId, ...(await seal(this.firstKey(), packed, hash)) }
    return { sequence, sealed, contentHash, previousHash, hash }
  }

  private firstKey(): CryptoKey {
    return this.keyring.keys.get(this.keyring.firstId)!
  }
}
