import { canonicalJson } from '../model/canonicalJson.ts'
import type { Checklist, Point } from './checklist.ts'

/** What separates one checklist from another, by point codes in the order of the checklists. */
export interface ChecklistDifferences {
  added: string[]
  removed: string[]
  changed: { point: string; fields: (keyof Point)[] }[]
}

/** From the earlier to the later: a point is the same one as long as its code is. */
export function differencesBetween(earlier: Checklist, later: Checklist): ChecklistDifferences {
  const before = new Map(earlier.points.map((point) => [point.code, point]))
  const after = new Set(later.points.map(({ code }) => code))
  return {
    added: later.points.filter(({ code }) => !before.has(code)).map(({ code }) => code),
    removed: earlier.points.filter(({ code }) => !after.has(code)).map(({ code }) => code),
    changed: later.points.flatMap((point) => {
      const previous = before.get(point.code)
      const fields = previous ? changedFields(previous, point) : []
      return fields.length > 0 ? [{ point: point.code, fields }] : []
    }),
  }
}

function changedFields(a: Point, b: Point): (keyof Point)[] {
  const names = Object.keys({ ...a, ...b }) as (keyof Point)[]
  return names.filter((name) => canonicalJson(a[name]) !== canonicalJson(b[name]))
}
