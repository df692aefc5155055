import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, intersect, lengthOf, subtract, union } from '../../../geodata/securing/intervals.ts'

const most = 60
const lists = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
    .map(([from, to]): Interval => ({ from, to })),
  { maxLength: 8 },
)
const centimetres = Array.from({ length: most }, (_, i) => i)
/** The same as one bit a centimetre. */
const bits = (list: readonly Interval[]) =>
  centimetres.map((at) => list.some(({ from, to }) => from <= at && at < to))

/** Sorted, apart from each other, none empty. */
function isSet(list: readonly Interval[]): boolean {
  return list.every(({ from, to }, i) => from < to && (i === 0 || list[i - 1]!.to < from))
}

test('sets of stretches are what sets of centimetres are', () => {
  fc.assert(
    fc.property(lists, lists, (one, other) => {
      const [a, b] = [bits(one), bits(other)]
      expect(bits(union(one, other))).toEqual(a.map((bit, i) => bit || b[i]!))
      expect(bits(intersect(one, other))).toEqual(a.map((bit, i) => bit && b[i]!))
      expect(bits(subtract(one, other))).toEqual(a.map((bit, i) => bit && !b[i]!))
      expect(lengthOf(one)).toBe(a.filter(Boolean).length)
      for (const list of [union(one, other), intersect(one, other), subtract(one, other)]) {
        expect(isSet(list)).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})
