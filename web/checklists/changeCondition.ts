import type { ConditionGroup, ConditionNode, RowTest } from './conditionForm.ts'

/** The group with one of its rows or groups, however deep, put otherwise. */
export function changeNode(
  group: ConditionGroup,
  id: string,
  change: (node: ConditionNode) => ConditionNode,
): ConditionGroup {
  if (group.id === id) return change(group) as ConditionGroup
  return {
    ...group,
    members: group.members.map((member) => {
      if (member.id === id) return change(member)
      return member.kind === 'group' ? changeNode(member, id, change) : member
    }),
  }
}

export function changeRow(group: ConditionGroup, id: string, row: RowTest): ConditionGroup {
  return changeNode(group, id, (node) => (node.kind === 'row' ? { ...node, row } : node))
}

export function addNode(group: ConditionGroup, groupId: string, added: ConditionNode): ConditionGroup {
  return changeNode(group, groupId, (node) =>
    node.kind === 'group' ? { ...node, members: [...node.members, added] } : node,
  )
}

export function removeNode(group: ConditionGroup, id: string): ConditionGroup {
  return {
    ...group,
    members: group.members
      .filter((member) => member.id !== id)
      .map((member) => (member.kind === 'group' ? removeNode(member, id) : member)),
  }
}

/** One step up (-1) or down (1) among its own; at the end it stays. */
export function moveNode(group: ConditionGroup, id: string, step: -1 | 1): ConditionGroup {
  const at = group.members.findIndex((member) => member.id === id)
  if (at >= 0) return { ...group, members: swapped(group.members, at, at + step) }
  return {
    ...group,
    members: group.members.map((member) => (member.kind === 'group' ? moveNode(member, id, step) : member)),
  }
}

/** The list with two of its items in each other's place; as it was where one of the places does not exist. */
export function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  const [a, b] = [list[one], list[other]]
  if (a === undefined || b === undefined) return list
  return list.map((item, at) => (at === one ? b : at === other ? a : item))
}
