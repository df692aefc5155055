/*
 * Sets of stretches of one edge, in whole centimetres from its beginning. A set is sorted, its intervals neither overlap
 * nor touch, and none is empty; every function takes any list and gives such a set.
 */

/** From (included) to (not included), whole centimetres. */
export interface Interval {
  readonly from: number
  readonly to: number
}

export function union(...lists: readonly (readonly Interval[])[]): Interval[] {
  const merged: { from: number; to: number }[] = []
  const sorted = lists
    .flat()
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from)
  for (const { from, to } of sorted) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

export function intersect(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const [a, b] = [union(one), union(other)]
  const common: Interval[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const from = Math.max(a[i]!.from, b[j]!.from)
    const to = Math.min(a[i]!.to, b[j]!.to)
    if (from < to) common.push({ from, to })
    if (a[i]!.to < b[j]!.to) i++
    else j++
  }
  return common
}

export function subtract(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const left: Interval[] = []
  const away = union(taken)
  for (const interval of union(from)) {
    let start = interval.from
    for (const { from: cutFrom, to: cutTo } of away) {
      if (cutTo <= start || cutFrom >= interval.to) continue
      if (cutFrom > start) left.push({ from: start, to: cutFrom })
      start = Math.max(start, cutTo)
    }
    if (start < interval.to) left.push({ from: start, to: interval.to })
  }
  return left
}

/** Centimetres in all. */
export function lengthOf(intervals: readonly Interval[]): number {
  return union(intervals).reduce((sum, { from, to }) => sum + to - from, 0)
}
