import { describe, expect, it } from 'vitest'
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

describe('conditionSchema', () => {
  it('takes a condition back from JSON as it was', () => {
    const condition = all(
      always,
      not(has('kind', 'zoning_plan')),
      atLeast('heightMetres', 'high_point_metres'),
      near('rail', 'rail_metres'),
      near('water', 12.5),
    )
    expect(conditionSchema.parse(JSON.parse(JSON.stringify(condition)))).toEqual(condition)
  })

  it.each([
    ['an attribute no project has', { test: 'attribute', attribute: 'colour', in: ['red'] }],
    ['a threshold nobody defined', { test: 'near', target: 'rail', within: { threshold: 'far_metres' } }],
    [
      'a target that cannot be measured to',
      { test: 'near', target: 'sites', within: { threshold: 'rail_metres' } },
    ],
    ['a distance of nothing', { test: 'near', target: 'rail', within: 0 }],
    ['a distance across the county', { test: 'near', target: 'rail', within: 1001 }],
    ['a list without conditions', { test: 'any', of: [] }],
    ['an attribute that may be nothing', { test: 'attribute', attribute: 'kind', in: [] }],
    ['a member it does not know', { test: 'always', unless: 'never' }],
    ['a kind of test it does not know', { test: 'sometimes' }],
    ['a mistake far down', { test: 'all', of: [{ test: 'not', of: { test: 'any', of: [] } }] }],
  ])('refuses %s', (_, condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false)
  })
  const nested = (levels: number): Condition => (levels === 1 ? always : not(nested(levels - 1)))
  it('takes six levels, and refuses what is deeper, without end too', () => {
    expect(conditionSchema.safeParse(nested(6)).success).toBe(true)
    expect(conditionSchema.safeParse(nested(7)).success).toBe(false)
    expect(
      conditionSchema.safeParse(JSON.parse(`${'{"test":"not","of":'.repeat(9_000)}1${'}'.repeat(9_000)}`))
        .success,
    ).toBe(false)
  })

  it('takes sixty parts in all, wherever they are', () => {
    const parts = (count: number) => Array.from({ length: count }, () => always)
    expect(conditionSchema.safeParse(all(...parts(59))).success).toBe(true)
    expect(conditionSchema.safeParse(all(...parts(60))).success).toBe(false)
    expect(conditionSchema.safeParse(any(all(...parts(29)), all(...parts(29)))).success).toBe(false)
  })
})
