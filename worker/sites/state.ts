import type { OpeningEntry, VaultEntry } from './entry.ts'

/** What the vault knows: its journal, folded from the beginning. */
export class VaultState {
  /** Openings that have not been erased, oldest first, by their number in the journal. */
  readonly openings = new Map<number, OpeningEntry>()

  /** `sequence` is the entry's number in the journal, to erase it by. */
  apply(entry: VaultEntry, sequence: number): void {
    switch (entry.kind) {
      case 'opening':
        this.openings.set(sequence, entry)
        break
      case 'erasure':
        for (const erased of entry.sequences) this.openings.delete(erased)
        break
    }
  }
}
