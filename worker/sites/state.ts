import type { SiteFigure } from '../../geodata/model/indicator.ts'
import { notCounted } from '../../geodata/plan/siteFigure.ts'
import { ClarificationAnswers } from '../clarifications/answers.ts'
import type {
  LookEntry,
  OpeningEntry,
  ReportEntry,
  ReportHandledEntry,
  SiteEntry,
  VaultEntry,
} from './entry.ts'

export interface KeptReport {
  report: ReportEntry
  handled: ReportHandledEntry | null
  /** Numbers of its entries in the journal. */
  sequences: number[]
}

export interface KeptSite {
  /** Oldest first; the last is the site as it stands. */
  versions: SiteEntry[]
  sequences: number[]
}

/** What the vault knows: its journal, folded from the beginning. Everything that can be erased knows its numbers there. */
export class VaultState {
  readonly sites = new Map<string, KeptSite>()
  /** In the order they came. */
  readonly reports = new Map<string, KeptReport>()
  readonly clarifications = new ClarificationAnswers()
  /** The log: openings and looks, oldest first, by number in the journal. */
  readonly openings = new Map<number, OpeningEntry>()
  readonly looks = new Map<number, LookEntry>()
  /** What may be told outside of how many there are, as it was counted last. */
  figure: SiteFigure = notCounted
  /** The latest opening of each account. */
  readonly latestOpening = new Map<string, OpeningEntry>()

  /** `sequence` is the entry's number in the journal, to erase it by. */
  apply(entry: VaultEntry, sequence: number): void {
    switch (entry.kind) {
      case 'opening':
        this.openings.set(sequence, entry)
        if (entry.accountId) this.latestOpening.set(entry.accountId, entry)
        break
      case 'look':
        this.looks.set(sequence, entry)
        break
      case 'site':
        this.keepVersion(entry, sequence)
        break
      case 'site-erased':
        this.sites.delete(entry.siteId)
        break
      case 'report':
        this.reports.set(entry.id, { report: entry, handled: null, sequences: [sequence] })
        break
      case 'report-handled': {
        const kept = this.reports.get(entry.reportId)
        if (!kept) break
        kept.handled = entry
        kept.sequences.push(sequence)
        break
      }
      case 'clarification-answer':
        this.clarifications.apply(entry)
        break
      case 'site-figure':
        this.figure = entry.figure
        break
      case 'erasure':
        this.forget(new Set(entry.sequences))
        break
    }
  }

  private keepVersion(entry: SiteEntry, sequence: number): void {
    const kept = this.sites.get(entry.site.id) ?? { versions: [], sequences: [] }
    kept.versions.push(asOfToday(entry))
    kept.sequences.push(sequence)
    this.sites.set(entry.site.id, kept)
  }

  /** What was erased while the object lived; at the next start it is not there to be read. */
  private forget(erased: ReadonlySet<number>): void {
    for (const sequence of erased) {
      this.openings.delete(sequence)
      this.looks.delete(sequence)
    }
    for (const [id, { sequences }] of this.reports) if (erased.has(sequences[0]!)) this.reports.delete(id)
  }
}

/** What sites have got since the entry was written, as it is where nobody has filled it in. */
function asOfToday(entry: SiteEntry): SiteEntry {
  const { site } = entry
  return { ...entry, site: { ...site, properties: { ...laterProperties, ...site.properties } } }
}
const laterProperties = {
  safeguards: [],
  signs: [],
  signOutcome: null,
  signReason: null,
  signAssessedOn: null,
  signNextOn: null,
}
