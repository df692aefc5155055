import type { Checklist } from '../checklists/checklist.ts'
import type { Check } from '../model/check.ts'
import type { Difference } from '../model/difference.ts'
import type { FollowUp } from '../model/followUp.ts'
import type { Geometry } from '../model/geojson.ts'
import type { ProjectProperties } from '../model/project.ts'
import type { ReviewStep } from '../model/review.ts'

/**
 * Everything a report is made from. Sites of concern are not in it, nor in anything it is read from; of the
 * clarification only that it was answered (design, principles 1 and 2).
 */
export interface ReportBasis {
  check: Check
  /** The project as it was checked. */
  project: { properties: ProjectProperties; geometry: Geometry }
  /** The project's version now; the check was run against `check.projectRevision`. */
  projectRevisionNow: number
  /** The version the check ran against; null where this program no longer knows it. */
  checklist: Checklist | null
  /** SHA-256 of the checklist's content, in hex. */
  checklistHash: string | null
  /** Licences of the layers that are known still, by layer. */
  licences: Readonly<Record<string, string>>
  /** When the clarification was answered; null while it waits. What was answered is not asked for. */
  clarificationAnsweredAt: string | null
  followUps: readonly FollowUp[]
  steps: readonly Pick<ReviewStep, 'step' | 'at' | 'by'>[]
  signature: { hash: string; at: string; by: string } | null
  /** Where a signed check would come out differently now; null where it holds or is not signed. */
  differences: readonly Difference[] | null
}

/** Who has the report made, when and where. */
export interface Making {
  municipality: string
  /** ISO instant. */
  at: string
  by: string
}
