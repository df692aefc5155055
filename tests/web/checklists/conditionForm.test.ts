import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import {
  all,
  always,
  any,
  atLeast,
  type Condition,
  conditionSchema,
  has,
  near,
  not,
} from '../../../geodata/checks/condition.ts'
import { addNode, changeRow, moveNode, removeNode } from '../../../web/checklists/changeCondition.ts'
import {
  type ConditionGroup,
  type ConditionNode,
  conditionForm,
  conditionOf,
  newGroup,
  newRow,
} from '../../../web/checklists/conditionForm.ts'

const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<Condition>(
      always,
      has('kind', 'zoning_plan', 'own_project'),
      has('contents', 'bridge'),
      has('staffed', true, false),
      atLeast('heightMetres', 'high_point_metres'),
      near('rail', 'rail_metres'),
    ),
    fc
      .integer({ min: 0, max: 100_000 })
      .map((tenths): Condition => ({ test: 'atLeast', attribute: 'heightMetres', limit: tenths / 10 })),
    fc
      .integer({ min: 1, max: 9_999 })
      .map((tenths): Condition => ({ test: 'near', target: 'water', within: tenths / 10 })),
  ),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie('condition').map(not),
  ),
}))

const railLimit = { kind: 'threshold', code: 'rail_metres' } as const

function nodesIn(node: ConditionNode): ConditionNode[] {
  return node.kind === 'group' ? [node, ...node.members.flatMap(nodesIn)] : [node]
}

function at(value: unknown, path: string): unknown {
  const keys = path === '' ? [] : path.split('.')
  return keys.reduce<unknown>((within, key) => (within as Record<string, unknown>)[key], value)
}

describe('a condition in the form', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(condition, (one) => {
        expect(conditionOf(conditionForm(one)).condition).toEqual(one)
      }),
      { numRuns: 500 },
    )
  })

  it.each(currentChecklist.points.map((point) => [point.code, point.appliesWhen] as const))(
    'holds %s',
    (_, one) => {
      expect(conditionOf(conditionForm(one)).condition).toEqual(one)
    },
  )

  it('knows where each row went, so that an error finds its way back', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const form = conditionForm(one)
        const { condition: out, paths } = conditionOf(form)
        if (form.always) return
        for (const node of nodesIn(form.group)) {
          const there = at(out, paths.get(node.id)!) as Condition
          if (node.kind === 'row') expect(there.test).toBe(node.row.test)
          else if (node.mode === 'none') expect(there.test).toBe('not')
        }
      }),
    )
  })

  it('is refused at the row that is not finished', () => {
    const unfinished = newRow()
    const far = newRow({ test: 'atLeast', attribute: 'heightMetres', limit: { kind: 'own', typed: 'ti' } })
    const group = newGroup('any', [
      newRow({ test: 'near', target: 'rail', limit: railLimit }),
      newGroup('none', [unfinished, far]),
    ])
    const { condition: out, paths } = conditionOf({ always: false, group })
    const wrong = conditionSchema.safeParse(out).error!.issues.map(({ path }) => path.join('.'))
    expect(wrong).toContain(`${paths.get(unfinished.id)}.attribute`)
    expect(wrong).toContain(`${paths.get(far.id)}.limit`)
  })

  it('reads a number as it is typed', () => {
    const row = (typed: string) =>
      newRow({ test: 'atLeast', attribute: 'heightMetres', limit: { kind: 'own', typed } })
    const limit = (typed: string) =>
      conditionOf({ always: false, group: newGroup('all', [row(typed)]) }).condition
    expect(limit('12,5')).toEqual({ test: 'atLeast', attribute: 'heightMetres', limit: 12.5 })
    expect(conditionSchema.safeParse(limit('tolv')).success).toBe(false)
  })

  it('keeps the rows while "always" is chosen', () => {
    const form = conditionForm(near('rail', 'rail_metres'))
    const chosen = { ...form, always: true }
    expect(conditionOf(chosen).condition).toEqual(always)
    expect(conditionOf({ ...chosen, always: false }).condition).toEqual(near('rail', 'rail_metres'))
  })
})

describe('changing it', () => {
  const [rail, water, bridge] = ['rail', 'water', 'bridges'].map((target) =>
    newRow({ test: 'near', target, limit: railLimit }),
  ) as [ConditionNode, ConditionNode, ConditionNode]
  const inner = newGroup('any', [water, bridge])
  const group = newGroup('all', [rail, inner])
  const ids = (of: ConditionGroup) => nodesIn(of).map(({ id }) => id)

  it('moves a row among its own only, there and back', () => {
    const moved = moveNode(group, water.id, 1)
    expect(ids(moved)).toEqual([group.id, rail.id, inner.id, bridge.id, water.id])
    expect(moveNode(moved, water.id, -1)).toEqual(group)
    expect(moveNode(group, water.id, -1)).toEqual(group)
    expect(moveNode(group, inner.id, 1)).toEqual(group)
  })

  it('adds, changes and removes however deep', () => {
    const added = newRow()
    const more = addNode(group, inner.id, added)
    expect(ids(more)).toEqual([...ids(group), added.id])
    const changed = changeRow(more, added.id, { test: 'always' })
    expect(nodesIn(changed).at(-1)).toEqual({ ...added, row: { test: 'always' } })
    expect(removeNode(more, added.id)).toEqual(group)
    expect(ids(removeNode(group, inner.id))).toEqual([group.id, rail.id])
  })
})
