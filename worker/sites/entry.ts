/** Somebody opened the sites for the day, and said what for. */
export interface OpeningEntry {
  kind: 'opening'
  at: string
  accountId: string
  name: string
  purpose: string
}

/** What the journal of the vault is made of; nothing of it is readable without the key. */
export type VaultEntry = OpeningEntry
