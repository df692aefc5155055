/** `overdue`, or the month, `2026-11`. */
export interface DueGroup<Item> {
  key: string
  items: readonly Item[]
}

/** What is past its day first, then a group a month; within a group the soonest first. The due day itself is still in time. */
export function dueGroups<Item extends { name: string; dueOn: string }>(
  items: readonly Item[],
  today: string,
): DueGroup<Item>[] {
  const sorted = items.toSorted(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || a.name.localeCompare(b.name, 'nb'),
  )
  const groups = Map.groupBy(sorted, ({ dueOn }) => (dueOn < today ? 'overdue' : dueOn.slice(0, 7)))
  return [...groups].map(([key, members]) => ({ key, items: members }))
}
