import type { Checklist, Point } from '../../geodata/checklists/checklist.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import type { Language } from '../../geodata/model/language.ts'
import { type PointPart, pointTexts } from './pointTexts.ts'

export interface PartChange {
  part: PointPart
  of: Language | null
  before: string
  after: string
}

export interface ChecklistComparison {
  added: readonly Point[]
  /** Points that are not asked any more, with the reason where they are hidden. */
  gone: readonly { point: Point; reason: string | null }[]
  changed: readonly { point: Point; changes: readonly PartChange[] }[]
  /** Points hidden in both, with another reason. */
  reasons: readonly { code: string; before: string; after: string }[]
}

/** What the later of two checklists asks that the earlier does not, leaves out, or asks otherwise. */
export function compareChecklists(
  before: Checklist,
  after: Checklist,
  thresholds: readonly Threshold[],
  language: Language,
): ChecklistComparison {
  const earlier = new Map(before.points.map((point) => [point.code, point]))
  const later = new Map(after.points.map((point) => [point.code, point]))
  const reasonsBefore = new Map((before.hidden ?? []).map(({ point, reason }) => [point, reason]))
  const reasonsAfter = new Map((after.hidden ?? []).map(({ point, reason }) => [point, reason]))
  return {
    added: after.points.filter(({ code }) => !earlier.has(code)),
    gone: before.points
      .filter(({ code }) => !later.has(code))
      .map((point) => ({ point, reason: reasonsAfter.get(point.code) ?? null })),
    changed: after.points.flatMap((point) => {
      const was = earlier.get(point.code)
      const changes = was ? pointChanges(was, point, thresholds, language) : []
      return changes.length > 0 ? [{ point, changes }] : []
    }),
    reasons: [...reasonsAfter].flatMap(([code, reason]) => {
      const was = reasonsBefore.get(code)
      return was !== undefined && was !== reason ? [{ code, before: was, after: reason }] : []
    }),
  }
}

/** Part by part, from what to what. */
function pointChanges(
  before: Point,
  after: Point,
  thresholds: readonly Threshold[],
  language: Language,
): PartChange[] {
  const was = pointTexts(before, thresholds, language)
  return pointTexts(after, thresholds, language).flatMap(({ part, of, text }, at) => {
    const earlier = was[at]!.text
    return earlier === text ? [] : [{ part, of, before: earlier, after: text }]
  })
}

export function isUnchanged({ added, gone, changed, reasons }: ChecklistComparison): boolean {
  return added.length + gone.length + changed.length + reasons.length === 0
}
