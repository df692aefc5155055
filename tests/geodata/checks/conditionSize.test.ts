import { describe, expect, it } from 'vitest'
import { all, always, any, type Condition, near, not } from '../../../geodata/checks/condition.ts'
import { sizeErrors } from '../../../geodata/checks/conditionSize.ts'

const nested = (levels: number): Condition => (levels === 1 ? always : not(nested(levels - 1)))
const parts = (count: number) => Array.from({ length: count }, () => always)
const found = (condition: unknown) => sizeErrors(condition, 'c').map(({ field, code }) => `${field}: ${code}`)

describe('the size of a condition', () => {
  it('is at most six levels', () => {
    expect(found(nested(6))).toEqual([])
    expect(found(nested(7))).toEqual(['c.of.of.of.of.of.of: too-deep'])
    expect(found(all(always, any(nested(5))))).toEqual(['c.of.1.of.0.of.of.of.of: too-deep'])
  })

  it('is at most sixty parts', () => {
    expect(found(all(...parts(59)))).toEqual([])
    expect(found(all(...parts(60)))).toEqual(['c: too-many-parts'])
    expect(found(all(any(...parts(29)), any(...parts(29))))).toEqual(['c: too-many-parts'])
    expect(found(all(...parts(100_000)))).toEqual(['c: too-many-parts'])
  })

  it('asks no farther away than a check looks', () => {
    expect(found(near('rail', 1000))).toEqual([])
    expect(found(all(always, near('rail', 1000.5)))).toEqual(['c.of.1.within: distance-out-of-range'])
    expect(found(near('rail', 0))).toEqual(['c.within: distance-out-of-range'])
  })

  it('is looked for in anything', () => {
    for (const value of [null, undefined, 7, 'near', [], {}, { test: 'not' }, { of: 'many' }])
      expect(found(value)).toEqual([])
  })
})
