import type { OpeningEntry, VaultEntry } from './entry.ts'

/** What the vault knows: its journal, folded from the beginning. */
export class VaultState {
  readonly openings: OpeningEntry[] = []

  apply(entry: VaultEntry): void {
    switch (entry.kind) {
      case 'opening':
        this.openings.push(entry)
    }
  }
}
