import { describe, expect, it } from 'vitest'
import { clone, compact, each, isArray, isEmpty, merge } from '../../../web/imports/withoutEval.ts'

describe('the helpers that read OpenStreetMap without building functions from text', () => {
  it('clone one level deep', () => {
    const inner = { a: 1 }
    const copy = clone({ inner })
    expect(copy).toEqual({ inner })
    expect(copy.inner).toBe(inner)
    const list = [1, 2]
    expect(clone(list)).toEqual(list)
    expect(clone(list)).not.toBe(list)
    expect(clone(undefined)).toBeUndefined()
  })

  it('merge object into object, and leave what is undefined', () => {
    expect(merge({ a: { x: 1 }, b: 1 }, { a: { y: 2 }, b: undefined }, { c: [1] })).toEqual({
      a: { x: 1, y: 2 },
      b: 1,
      c: [1],
    })
    expect(merge({ a: 1 }, undefined)).toEqual({ a: 1 })
  })

  it('visit lists, array-likes and objects, until told to stop', () => {
    const seen: unknown[] = []
    each(['a', 'b'], (value: string, at: number) => void seen.push([at, value]))
    each({ length: 1, 0: 'c' } as ArrayLike<string>, (value: string) => void seen.push(value))
    each({ k: 'd' }, (value: string, key: string) => void seen.push([key, value]))
    each([1, 2, 3], (value: number) => {
      seen.push(value)
      return value < 2
    })
    expect(seen).toEqual([[0, 'a'], [1, 'b'], 'c', ['k', 'd'], 1, 2])
  })

  it('know what is empty, and what is a list', () => {
    expect([isEmpty({}), isEmpty([]), isEmpty(null), isEmpty({ a: 1 }), isEmpty([0])]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect(compact([0, 1, null, 2])).toEqual([1, 2])
    expect(isArray([])).toBe(true)
  })
})
