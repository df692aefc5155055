import type { Text } from '../../model/language.ts'

/** What people read beside a figure. Whole sentences. */
export interface Definition {
  /** What is counted, over which days, and what the figure is of it. */
  counts: Text
  /** What one might think is in it and is not. */
  leavesOut: Text
  /** Which entries in Rekkverk it comes from. */
  source: Text
  /** How the district and the department of what is counted are found; null where it is told by neither. */
  groups: Text | null
}
