import type { Condition, ThresholdReference } from '../../geodata/checks/condition.ts'
import { parseNumber } from '../words/format.ts'

/*
 * A condition while it is built in a form: groups of rows, in the order they stand on the screen, each with an id that
 * follows it when it is moved. Whatever the form holds can be turned into a condition to store; one that is not
 * finished is refused by the schema, at a path that leads back to its row.
 */

export type GroupMode = 'all' | 'any' | 'none'

export type Limit = { kind: 'threshold'; code: string } | { kind: 'own'; typed: string }

export type RowTest =
  | { test: 'always' }
  | { test: 'attribute'; attribute: string; values: readonly (string | boolean)[] }
  | { test: 'atLeast'; attribute: string; limit: Limit }
  | { test: 'near'; target: string; limit: Limit }

export interface ConditionRow {
  id: string
  kind: 'row'
  row: RowTest
}

export interface ConditionGroup {
  id: string
  kind: 'group'
  mode: GroupMode
  members: readonly ConditionNode[]
}

export type ConditionNode = ConditionRow | ConditionGroup

export interface ConditionForm {
  /** Chosen instead of rows; they are kept, in case one thinks again. */
  always: boolean
  group: ConditionGroup
}

let made = 0

function newId(): string {
  made += 1
  return `condition-${made}`
}

export function newRow(row: RowTest = { test: 'attribute', attribute: '', values: [] }): ConditionRow {
  return { id: newId(), kind: 'row', row }
}

export function newGroup(mode: GroupMode, members: readonly ConditionNode[] = [newRow()]): ConditionGroup {
  return { id: newId(), kind: 'group', mode, members }
}

export function conditionForm(condition: Condition): ConditionForm {
  if (condition.test === 'always') return { always: true, group: newGroup('all') }
  const node = nodeOf(condition)
  // A list of one is kept as such: it stands as a group within the outermost.
  const isOutermost = node.kind === 'group' && (node.mode === 'none' || node.members.length !== 1)
  return { always: false, group: isOutermost ? node : newGroup('all', [node]) }
}

function nodeOf(condition: Condition): ConditionNode {
  switch (condition.test) {
    case 'all':
    case 'any':
      return newGroup(condition.test, condition.of.map(nodeOf))
    case 'not': {
      const { of } = condition
      const isSeveral = of.test === 'any' && of.of.length > 1
      return newGroup('none', isSeveral ? of.of.map(nodeOf) : [nodeOf(of)])
    }
    case 'attribute':
      return newRow({ test: 'attribute', attribute: condition.attribute, values: condition.in })
    case 'atLeast':
      return newRow({
        test: 'atLeast',
        attribute: condition.attribute,
        limit: limitForm(condition.limit),
      })
    case 'near':
      return newRow({ test: 'near', target: condition.target, limit: limitForm(condition.within) })
    case 'always':
      return newRow({ test: 'always' })
  }
}

function limitForm(limit: number | ThresholdReference): Limit {
  return typeof limit === 'object'
    ? { kind: 'threshold', code: limit.threshold }
    : { kind: 'own', typed: String(limit).replace('.', ',') }
}

/** Where in the stored condition a row or group went: `of.0`, or nothing for the outermost. */
export type ConditionPaths = ReadonlyMap<string, string>

/** The condition as it is stored, whether or not it is finished, and where each row went. */
export function conditionOf(form: ConditionForm): { condition: Condition; paths: ConditionPaths } {
  const paths = new Map<string, string>()
  if (form.always) return { condition: { test: 'always' }, paths }
  const { group } = form
  const only = group.mode !== 'none' && group.members.length === 1 ? group.members[0] : undefined
  paths.set(group.id, '')
  return { condition: stored(only ?? group, '', paths), paths }
}

function stored(node: ConditionNode, path: string, paths: Map<string, string>): Condition {
  paths.set(node.id, path)
  if (node.kind === 'row') return storedRow(node.row)
  const below = (more: string) => (path === '' ? more : `${path}.${more}`)
  const { mode, members } = node
  if (mode !== 'none')
    return { test: mode, of: members.map((member, at) => stored(member, below(`of.${at}`), paths)) }
  const [only] = members
  if (members.length === 1 && only) return { test: 'not', of: stored(only, below('of'), paths) }
  return {
    test: 'not',
    of: { test: 'any', of: members.map((member, at) => stored(member, below(`of.of.${at}`), paths)) },
  }
}

function storedRow(row: RowTest): Condition {
  switch (row.test) {
    case 'always':
      return row
    case 'attribute':
      return { test: 'attribute', attribute: row.attribute, in: row.values } as Condition
    case 'atLeast':
      return { test: 'atLeast', attribute: row.attribute, limit: storedLimit(row.limit) } as Condition
    case 'near':
      return { test: 'near', target: row.target, within: storedLimit(row.limit) } as Condition
  }
}

/** What is no number goes as it was typed, and is refused where it stands. */
function storedLimit(limit: Limit): unknown {
  return limit.kind === 'own' ? (parseNumber(limit.typed) ?? limit.typed) : { threshold: limit.code }
}
