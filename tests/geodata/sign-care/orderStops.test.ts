import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactOrder } from '../../../geodata/sign-care/exactOrder.ts'
import { improvedOrder, lengthOf } from '../../../geodata/sign-care/improvedOrder.ts'
import { orderStops } from '../../../geodata/sign-care/orderStops.ts'

type Point = readonly [number, number]
const point = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }))
const some = (most: number) => fc.array(point, { minLength: 1, maxLength: most })
const metresOf = (points: readonly Point[]) =>
  points.map(([east, north]) => points.map(([e, n]) => Math.hypot(e - east, n - north)))
/** As ways are: longer than straight, and not by the same everywhere. */
const roundabout = (points: readonly Point[]) =>
  points.map(([east, north]) => points.map(([e, n]) => Math.abs(e - east) + Math.abs(n - north)))

function* orders(stops: readonly number[]): Generator<number[]> {
  if (stops.length <= 1) yield [...stops]
  for (const [at, first] of stops.entries())
    if (stops.length > 1) for (const rest of orders(stops.toSpliced(at, 1))) yield [first, ...rest]
}

describe('the order of stops', () => {
  it('is the shortest of all orders where they are few', () => {
    fc.assert(
      fc.property(some(6), (points) => {
        const metres = roundabout(points)
        const all = [...orders([...points.keys()])].map((order) => lengthOf(order, metres))
        expect(lengthOf(orderStops(metres), metres)).toBeCloseTo(Math.min(...all), 6)
      }),
      { numRuns: 200 },
    )
  })

  it('has every stop once, however many there are', () => {
    fc.assert(
      fc.property(some(40), (points) => {
        expect(orderStops(metresOf(points)).toSorted((a, b) => a - b)).toEqual([...points.keys()])
      }),
      { numRuns: 50 },
    )
    expect(orderStops([])).toEqual([])
  })

  it('is as long whichever order they are given in, where they are few', () => {
    fc.assert(
      fc.property(some(9), (points) => {
        const [metres, turned] = [metresOf(points), metresOf(points.toReversed())]
        expect(lengthOf(orderStops(metres), metres)).toBeCloseTo(lengthOf(orderStops(turned), turned), 6)
      }),
      { numRuns: 50 },
    )
  })

  it('where they are many is hardly ever much longer than the shortest, and never shorter', () => {
    fc.assert(
      fc.property(some(9), (points) => {
        const metres = metresOf(points)
        const shortest = lengthOf(exactOrder(metres), metres)
        const found = lengthOf(improvedOrder(metres), metres)
        expect(found).toBeGreaterThanOrEqual(shortest - 1e-6)
        expect(found).toBeLessThanOrEqual(shortest * 1.35 + 1e-6)
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })

  it('goes along a street from end to end, beginning at the end given first', () => {
    const along = [900, 100, 500, 300, 1400, 700, 1100, 200, 1000, 600, 400, 800, 1300, 1200, 0]
    const order = orderStops(metresOf(along.map((east) => [east, 0] as const)))
    expect(order.map((stop) => along[stop])).toEqual(along.toSorted((a, b) => b - a))
  })
})
