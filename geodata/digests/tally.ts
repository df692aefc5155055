import type { Digest } from '../model/digest.ts'
import type { Task } from '../projects/task.ts'

/** What waits, as numbers, and what it takes to see next week what is gone; `done` is null without an earlier week. */
export interface Tally {
  groups: Digest['groups']
  /** One for each task; two that are alike have the same. */
  keys: string[]
  done: number | null
}

/** Counts a person's tasks, which stand by what to do. */
export function tallyTasks(
  tasks: readonly (readonly Task[])[],
  before: readonly string[] | null,
  today: string,
): Tally {
  const keys = tasks.flat().map(keyOf)
  return {
    groups: tasks.flatMap((alike) => {
      const [first] = alike
      if (!first) return []
      const overdue = alike.filter(({ dueOn }) => dueOn !== null && dueOn < today).length
      return [{ kind: first.kind, total: alike.length, overdue }]
    }),
    keys,
    done: before && countGone(before, keys),
  }
}

/** What a task is, whatever day it is due and whoever it is waiting for. */
function keyOf({ kind, about, checkId, point, faultId, years }: Task): string {
  return [kind, about?.id, checkId, point, faultId, years].map((part) => part ?? '').join(' ')
}

/** How many of the keys before are not among those after; of those that are alike, each counts. */
function countGone(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>()
  for (const key of after) left.set(key, (left.get(key) ?? 0) + 1)
  return before.filter((key) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  }).length
}
