import { describe, expect, it } from 'vitest'
import { all, always, atLeast, conditionSchema, has, near, not } from '../../../geodata/checks/condition.ts'

describe('conditionSchema', () => {
  it('takes a condition back from JSON as it was', () => {
    const condition = all(
      always,
      not(has('kind', 'zoning_plan')),
      atLeast('heightMetres', 'high_point_metres'),
      near('rail', 'rail_metres'),
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
    ['a list without conditions', { test: 'any', of: [] }],
    ['an attribute that may be nothing', { test: 'attribute', attribute: 'kind', in: [] }],
    ['a member it does not know', { test: 'always', unless: 'never' }],
    ['a kind of test it does not know', { test: 'sometimes' }],
    ['a mistake far down', { test: 'all', of: [{ test: 'not', of: { test: 'any', of: [] } }] }],
  ])('refuses %s', (_, condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false)
  })
})
