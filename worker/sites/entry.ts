import type { Area } from '../../geodata/model/geojson.ts'
import type { SiteFigure } from '../../geodata/model/indicator.ts'
import type { OpeningPurpose } from '../../geodata/sites/opening.ts'
import type { Report } from '../../geodata/sites/report.ts'
import type { Site } from '../../geodata/sites/site.ts'
import type { ClarificationAnswerEntry } from '../clarifications/answers.ts'

/*
 * What the journal of the vault is made of; nothing of it is readable without the key.
 */

/** Who did it, by account and by the name it had then; the vault itself has no account. */
export interface Doer {
  at: string
  accountId: string | null
  by: string
}

/** Somebody opened the sites for the day, and said what for. */
export interface OpeningEntry extends Doer {
  kind: 'opening'
  purpose: OpeningPurpose
  /** How many sites there were to see. */
  shown: number
}

/** Somebody was shown sites or reports. */
export interface LookEntry extends Doer {
  kind: 'look'
  what: LookedAt
  purpose: OpeningPurpose
  shown: number
  /** Where it was one site. */
  siteId: string | null
}
export type LookedAt = 'list' | 'site' | 'history' | 'near' | 'reports'

/** A site as it was stored; its state follows from the date and is not. */
export type StoredSite = Omit<Site, 'state'>
export type SiteEvent = 'created' | 'changed' | 'closed' | 'reopened'

/** A version of a site, whole; when and by whom stands in it. */
export interface SiteEntry {
  kind: 'site'
  event: SiteEvent
  accountId: string | null
  site: StoredSite
}

/** The versions of a site were erased; this is all that remains of it. */
export interface SiteErasedEntry extends Doer {
  kind: 'site-erased'
  siteId: string
}

/** A place reported in confidence. */
export interface ReportEntry extends Doer {
  kind: 'report'
  id: string
  /** What the sender keeps; it leads to nothing in the service, and is for asking a person about. */
  receipt: string
  geometry: Area
  basis: Report['basis']
  note: string | null
}

export interface ReportHandledEntry extends Doer {
  kind: 'report-handled'
  reportId: string
  outcome: Exclude<Report['state'], 'waiting'>
  siteId: string | null
}

/** How many sites there were, as it may be told outside; the number itself is not kept. */
export interface SiteFigureEntry {
  kind: 'site-figure'
  at: string
  figure: SiteFigure
}

/** These entries were emptied in the same transaction; without this the gaps would be a fault. */
export interface ErasureEntry {
  kind: 'erasure'
  at: string
  sequences: number[]
}

export type VaultEntry =
  | OpeningEntry
  | LookEntry
  | SiteEntry
  | SiteErasedEntry
  | ReportEntry
  | ReportHandledEntry
  | ClarificationAnswerEntry
  | SiteFigureEntry
  | ErasureEntry
