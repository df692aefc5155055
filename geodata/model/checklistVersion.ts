import type { ChecklistDifferences } from '../checklists/differences.ts'
import type { Truth } from './check.ts'

/** A version as the list shows it: `2026.1`, or `2026.1+3` where an edition of the municipality's is laid over it. */
export interface VersionLine {
  version: string
  base: string
  /** The municipality's own number; null for the shared versions that come with the program. */
  edition: number | null
  state: 'in-force' | 'published' | 'withdrawn'
  summary: string
  hash: string
  publishedAt: string | null
  publishedBy: string | null
  withdrawn: { reason: string; at: string; by: string } | null
  points: number
  /** Against the version it took the place of; null for the first. */
  changes: ChecklistDifferences | null
}

/** What a condition comes to for the projects there are. */
export interface Trial {
  applies: number
  unknown: number
  not: number
  /** Projects tried: all that are not deleted, or the ones last changed where there are more than can be tried at once. */
  total: number
  /** How many there are. */
  existing: number
  /** At most a hundred: those it applies to first, then those it cannot be told of. */
  projects: { id: string; name: string; applies: Truth }[]
}
