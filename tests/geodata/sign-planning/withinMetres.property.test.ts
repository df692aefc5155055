import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceMetres } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { toLonLat } from '../../../geodata/geometry/projection.ts'
import { withinMetres } from '../../../geodata/sign-planning/withinMetres.ts'
import { anyGeometry } from '../geometry/shapes.ts'

const almost = 0.002

test('a line is within reach exactly where measuring says so', () => {
  fc.assert(
    fc.property(
      anyGeometry,
      fc.double({ min: 0, max: 400, noNaN: true }),
      fc.tuple(fc.integer({ min: -800, max: 800 }), fc.integer({ min: -800, max: 800 })),
      fc.double({ min: 0, max: 7, noNaN: true }),
      (geometry, metres, [eastOff, northOff], turn) => {
        const shape = planar(geometry)
        const [x, y] = [shape.flat[0]! + eastOff, shape.flat[1]! + northOff]
        const length = 1500
        const [east, north] = [Math.sin(turn), Math.cos(turn)]
        const found = withinMetres(shape, x, y, x + east * length, y + north * length, metres)
        for (let at = 0; at <= length; at += 25) {
          const point = planar({ type: 'Point', coordinates: toLonLat([x + east * at, y + north * at]) })
          const distance = distanceMetres(point, shape)
          if (Math.abs(distance - metres) < almost || (metres < almost && distance < almost)) continue
          const isFound = found.some(([from, to]) => at >= from && at <= to)
          expect(isFound).toBe(distance < metres)
        }
      },
    ),
    { numRuns: 400, seed: 6 },
  )
})
