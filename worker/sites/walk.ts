import { sha256 } from '../sha256.ts'
import type { VaultEntry } from './entry.ts'
import { chainHash, emptyHead, type Head, readEntries, type StoredEntry } from './journalStore.ts'
import type { Keyring } from './keys.ts'
import { unpack, unseal } from './sealing.ts'

/** Why the journal cannot be relied on, at its first such entry. */
export interface Fault {
  sequence: number
  reason:
    | 'chain-broken'
    | 'key-missing'
    /** Wrong key, or changed bytes: authenticated encryption cannot tell which. */
    | 'unreadable'
    /** Emptied, but no entry says that it was erased; or erased, and put back. */
    | 'erasure-unexplained'
}

export interface Walk {
  head: Head
  entries: number
  erased: number
  fault: Fault | null
}

const pageSize = 200

/**
 * Goes through the journal from the beginning and proves the chain; with a keyring also decrypts, checks and visits
 * what each entry says. What was visited counts only if no fault is returned.
 */
export async function walkJournal(
  sql: SqlStorage,
  keyring: Keyring | null,
  visit: (entry: VaultEntry, sequence: number) => void,
): Promise<Walk> {
  const walk: Walk = { head: emptyHead, entries: 0, erased: 0, fault: null }
  const empty = new Set<number>()
  const saidErased = new Set<number>()
  for (;;) {
    const page = readEntries(sql, walk.head.sequence, pageSize)
    const contents = await Promise.all(page.map((entry) => (keyring ? readContent(entry, keyring) : null)))
    for (const [index, entry] of page.entries()) {
      const { sequence, sealed } = entry
      if (!follows(entry, walk.head)) return { ...walk, fault: { sequence, reason: 'chain-broken' } }
      const content = contents[index]
      if (typeof content === 'string') return { ...walk, fault: { sequence, reason: content } }
      if (!sealed) empty.add(sequence)
      if (content) {
        visit(content, sequence)
        if (content.kind === 'erasure') for (const erased of content.sequences) saidErased.add(erased)
      }
      walk.head = { sequence, hash: entry.hash }
      walk.entries += 1
    }
    if (page.length < pageSize) break
  }
  const unexplained = keyring ? differences(empty, saidErased) : []
  const fault: Fault | null =
    unexplained.length > 0 ? { sequence: Math.min(...unexplained), reason: 'erasure-unexplained' } : null
  return { ...walk, erased: empty.size, fault }
}

function differences(a: Set<number>, b: Set<number>): number[] {
  return [...[...a].filter((sequence) => !b.has(sequence)), ...[...b].filter((sequence) => !a.has(sequence))]
}

function follows({ sequence, previousHash, contentHash, hash }: StoredEntry, head: Head): boolean {
  return (
    sequence === head.sequence + 1 &&
    previousHash === head.hash &&
    hash === chainHash(previousHash, sequence, contentHash)
  )
}

async function readContent(
  entry: StoredEntry,
  keyring: Keyring,
): Promise<VaultEntry | null | Fault['reason']> {
  if (!entry.sealed) return null
  const packed = await openEntry(entry, keyring)
  return typeof packed === 'string' ? packed : unpack<VaultEntry>(packed)
}

/** The packed content of an entry that has not been erased, proved to be what the chain says. */
export async function openEntry(
  { sealed, hash, contentHash }: StoredEntry,
  keyring: Keyring,
): Promise<Uint8Array | 'key-missing' | 'unreadable'> {
  const key = keyring.keys.get(sealed!.keyId)
  if (!key) return 'key-missing'
  const packed = await unseal(key, sealed!, hash)
  return packed && sha256(packed) === contentHash ? packed : 'unreadable'
}
