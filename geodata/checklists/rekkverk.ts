import type { Checklist, Point } from './checklist.ts'
import { version2026_1 } from './version2026_1.ts'
import { version2026_2 } from './version2026_2/checklist.ts'

/** Every published version, newest first; earlier ones stay, since finished checks refer to them. */
export const checklists: readonly Checklist[] = [version2026_2, version2026_1]

/** The newest version: what checks run against until the municipality lays an edition of its own over it. */
export const currentChecklist: Checklist = version2026_2

/** A version of the shared checklist, if it is known here. */
export function findSharedChecklist(version: string): Checklist | undefined {
  return checklists.find((checklist) => checklist.version === version)
}

export function findPoint(checklist: Checklist, code: string): Point | undefined {
  return checklist.points.find((point) => point.code === code)
}
