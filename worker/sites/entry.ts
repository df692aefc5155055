import type { OpeningPurpose } from '../../geodata/sites/opening.ts'

/** Somebody opened the sites for the day, and said what for. */
export interface OpeningEntry {
  kind: 'opening'
  at: string
  accountId: string
  name: string
  purpose: OpeningPurpose
  /** How many sites there were to see. */
  shown: number
}

/** These entries were emptied in the same transaction; without this the gaps would be a fault. */
export interface ErasureEntry {
  kind: 'erasure'
  at: string
  sequences: number[]
}

/** What the journal of the vault is made of; nothing of it is readable without the key. */
export type VaultEntry = OpeningEntry | ErasureEntry
