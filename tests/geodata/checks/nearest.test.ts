import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxGapMetres, nearestFirst } from '../../../geodata/checks/nearest.ts'
import { bboxOf } from '../../../geodata/geometry/bbox.ts'
import { distanceMetres } from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { area, at, away, box, line, thing } from './eksempelvik.ts'

const metres = fc.integer({ min: -800, max: 800 })
const somewhere: fc.Arbitrary<Geometry> = fc.oneof(
  fc.tuple(metres, metres).map(([e, n]): Geometry => ({ type: 'Point', coordinates: at(e, n) })),
  fc.tuple(metres, metres, metres, metres).map(([e, n, e2, n2]) => line([e, n], [e2, n2])),
  fc
    .tuple(metres, metres, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
    .map(([e, n, width, height]) => box(e, n, width, height)),
)

describe('nearestFirst', () => {
  it('finds the same as measuring everything', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), (shapes, count) => {
        const candidates = shapes.map((shape, index) => thing('buildings', shape, `${index}`))
        const found = nearestFirst(planar(area), bboxOf(area), candidates, count)
        const all = shapes
          .map((shape) => distanceMetres(planar(area), planar(shape)))
          .sort((a, b) => a - b)
          .slice(0, count)
        expect(found.map((nearest) => nearest.distanceMetres)).toEqual(all)
      }),
    )
  })

  it('gives the same things in the same order whatever order they come in', () => {
    const candidates = ['c', 'a', 'b', 'd'].map((name) => thing('buildings', box(20, 20, 5, 5), name))
    const ids = (from: typeof candidates) =>
      nearestFirst(planar(area), bboxOf(area), from, 2).map((nearest) => nearest.id)
    expect(ids(candidates)).toEqual(['buildings-a', 'buildings-b'])
    expect(ids(candidates.toReversed())).toEqual(['buildings-a', 'buildings-b'])
  })

  it('does not open what the boxes already rule out', () => {
    let opened = 0
    const watched = (distance: number) => {
      const geometry = away(distance)
      return {
        ...thing('rail', geometry, `${distance}`),
        bbox: bboxOf(geometry),
        get geometry() {
          opened += 1
          return geometry
        },
      }
    }
    nearestFirst(planar(area), bboxOf(area), [watched(500), watched(10), watched(300)], 1)
    expect(opened).toBe(1)
  })

  it('finds nothing among nothing', () => {
    expect(nearestFirst(planar(area), bboxOf(area), [], 5)).toEqual([])
  })
})

describe('boxGapMetres', () => {
  it('is never more than the distance', () => {
    fc.assert(
      fc.property(somewhere, somewhere, (a, b) => {
        expect(boxGapMetres(bboxOf(a), bboxOf(b))).toBeLessThanOrEqual(distanceMetres(planar(a), planar(b)))
      }),
    )
  })

  it('is close enough to be of use', () => {
    const gap = boxGapMetres(bboxOf(area), bboxOf(box(600, 0, 10, 100)))
    expect(gap).toBeGreaterThan(480)
  })
})
