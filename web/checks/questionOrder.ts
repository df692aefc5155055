import { type Finding, type FindingGroup, findingGroups } from '../../geodata/model/check.ts'

type Placed = Pick<Finding, 'point' | 'group' | 'applies'>

/** Findings by group, in the order the groups are shown; within a group as the checklist has them. */
export function byGroup<F extends Placed>(findings: readonly F[]): Record<FindingGroup, F[]> {
  const groups = Object.fromEntries(findingGroups.codes.map((group) => [group, [] as F[]])) as Record<
    FindingGroup,
    F[]
  >
  for (const finding of findings) groups[finding.group].push(finding)
  return groups
}

/** The points that want an answer, as one reads down the page: those that apply, and those nobody can decide yet. */
export function asked<F extends Placed>(findings: readonly F[]): F[] {
  return findingGroups.codes
    .flatMap((group) => byGroup(findings)[group])
    .filter(({ applies }) => applies !== 'no')
}

/**
 * The next point without an answer after `current`, going round to the first; null when all are answered. The current
 * point comes last, so that N never stands still while there is another.
 */
export function nextUnanswered<F extends Placed>(
  findings: readonly F[],
  answered: ReadonlySet<string>,
  current: string | null,
): F | null {
  const order = asked(findings)
  const start = order.findIndex(({ point }) => point === current) + 1
  const around = [...order.slice(start), ...order.slice(0, start)]
  return around.find(({ point }) => !answered.has(point)) ?? null
}
