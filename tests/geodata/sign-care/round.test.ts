import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import type { EastNorth, LonLat } from '../../../geodata/model/geojson.ts'
import { planRound } from '../../../geodata/sign-care/round.ts'
import type { Way } from '../../../geodata/sign-planning/ways.ts'

const at = (east: number, north: number): LonLat => toLonLat([270_000 + east, 7_190_000 + north])
const way = (id: string, ...line: EastNorth[]): Way => ({
  id,
  geometry: { type: 'LineString', coordinates: line.map(([east, north]) => at(east, north)) },
})
/** Streets every hundred metres, each cut where it crosses another so that they meet. */
const streets = [0, 100, 200, 300].flatMap((at) => [
  way(`e${at}`, ...[0, 100, 200, 300].map((along): EastNorth => [along, at])),
  way(`n${at}`, ...[0, 100, 200, 300].map((along): EastNorth => [at, along])),
])
const lengthOf = ({ legs }: ReturnType<typeof planRound>) => legs.reduce((sum, { metres }) => sum + metres, 0)

const metresAlong = (line: readonly LonLat[]) =>
  line
    .map(toEastNorth)
    .reduce((sum, [e, n], i, all) => sum + (i && Math.hypot(e - all[i - 1]![0], n - all[i - 1]![1])), 0)

it('walks along the ways, from where the stop is beside one to where the next is', () => {
  const round = planRound([at(50, 4), at(204, 150)], streets)
  expect(round.order).toEqual([0, 1])
  const [leg] = round.legs
  // Four metres to the street, 150 m east, 150 m north, and four metres to the stop.
  expect([leg!.isMapped, leg!.metres.toFixed(1)]).toEqual([true, '308.0'])
  expect(leg!.line[0]).toEqual(at(50, 4))
  expect(leg!.line.at(-1)).toEqual(at(204, 150))
  expect(leg!.line.length).toBeGreaterThanOrEqual(5)
})

it('between stops on the same stretch does not go by way of a junction', () => {
  const [leg] = planRound([at(20, 0), at(60, 0)], streets).legs
  expect(leg!.metres).toBeCloseTo(40, 3)
  expect(leg!.line.length).toBe(4)
})

it('goes straight, and says so, where no way leads', () => {
  const island = way('island', [2000, 0], [2100, 0])
  const round = planRound([at(0, 0), at(2050, 0), at(900, 900), at(100, 0)], [...streets, island])
  expect(round.legs.map(({ isMapped }) => isMapped).toSorted()).toEqual([false, false, true])
  expect(planRound([at(0, 0), at(30, 40)], []).legs).toEqual([
    { metres: expect.closeTo(50, 3), isMapped: false, line: [at(0, 0), at(30, 40)] },
  ])
  expect(planRound([], []).order).toEqual([])
  expect(planRound([at(0, 0)], streets)).toEqual({ order: [0], legs: [] })
})

const place = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, 100, 200, 300), fc.boolean())
  .map(([along, street, isNorth]) => (isNorth ? at(street, along) : at(along, street)))

it('goes through every stop once along a line that hangs together and is as long as it says', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 16 }), (stops) => {
      const round = planRound(stops, streets)
      expect(round.order.toSorted((a, b) => a - b)).toEqual([...stops.keys()])
      for (const [index, { line, metres, isMapped }] of round.legs.entries()) {
        expect(metresAlong(line)).toBeCloseTo(metres, 1)
        expect([isMapped, line[0], line.at(-1)]).toEqual([
          true,
          stops[round.order[index]!],
          stops[round.order[index + 1]!],
        ])
      }
    }),
    { numRuns: 50 },
  )
})

it('is no longer for a way more, where the stops are few', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 7 }), (stops) => {
      const lane = way('lane', [0, 0], [100, 100], [200, 200], [300, 300])
      expect(lengthOf(planRound(stops, [...streets, lane]))).toBeLessThanOrEqual(
        lengthOf(planRound(stops, streets)) + 0.01,
      )
    }),
    { numRuns: 50 },
  )
})
