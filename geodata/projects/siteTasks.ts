import { type CountedKind, type TaskList, taskKinds } from './task.ts'

/** The tasks together with what waits in the vault, for somebody with clearance: in their places, as numbers. */
export function withSiteTasks(
  { total, groups }: TaskList,
  counts: Readonly<Record<CountedKind, number>>,
): TaskList {
  const counted = Object.entries(counts).flatMap(([kind, total]) =>
    total > 0 ? [{ kind: kind as CountedKind, total, items: [] }] : [],
  )
  const all = [...groups, ...counted]
  const place = ({ kind }: TaskList['groups'][number]) => taskKinds.codes.indexOf(kind)
  return {
    total: total + counted.reduce((sum, group) => sum + group.total, 0),
    groups: all.toSorted((one, other) => place(one) - place(other)),
  }
}
