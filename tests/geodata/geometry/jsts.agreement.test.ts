import fc from 'fast-check'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import DistanceOp from 'jsts/org/locationtech/jts/operation/distance/DistanceOp.js'
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js'
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js'
import { describe, expect, test } from 'vitest'
import {
  intersection,
  intersectionAreaM2,
  intersectionLengthMetres,
} from '../../../geodata/geometry/intersection.ts'
import {
  areaM2,
  distanceMetres,
  intersects,
  lengthMetres,
  perimeterMetres,
} from '../../../geodata/geometry/measure.ts'
import { planar } from '../../../geodata/geometry/planar.ts'
import { reproject } from '../../../geodata/geometry/projection.ts'
import type { Geometry, GeometryType } from '../../../geodata/model/geojson.ts'
import { geometriesByType, geometryTypes, onLattice } from './shapes.ts'

/*
 * Our measures against JSTS, a port of the Java Topology Suite that shares no code with them, on seeded random pairs of
 * every combination of types. Where the two come within two millimetres of touching, touching is a matter of tolerance
 * and the yes-or-no answers are not compared.
 */

const pairsOfEachKind = 150
const centimetre = 0.01

const reader = new GeoJSONReader(new GeometryFactory())
const inPlane = (geometry: Geometry) => reader.read(reproject(geometry, 'EPSG:4326', 'EPSG:25832'))

function pairs(one: GeometryType, other: GeometryType): [Geometry, Geometry][] {
  const seed = geometryTypes.indexOf(one) * 6 + geometryTypes.indexOf(other)
  return fc.sample(fc.tuple(geometriesByType[one], geometriesByType[other]), {
    seed,
    numRuns: pairsOfEachKind,
  })
}

const combinations = geometryTypes.flatMap((one) =>
  geometryTypes.map((other): [GeometryType, GeometryType] => [one, other]),
)

describe.each(combinations)('%s and %s agree with JSTS', (one, other) => {
  const sample = pairs(one, other).map(([a, b]) => {
    const [theirA, theirB] = [inPlane(a), inPlane(b)]
    return { a, b, theirA, theirB, gap: DistanceOp.distance(theirA, theirB) as number }
  })
  const decided = sample.filter(({ gap }) => gap === 0 || gap > 0.002)

  test('distance to a centimetre', () => {
    for (const { a, b, gap } of sample) {
      expect(Math.abs(distanceMetres(planar(a), planar(b)) - gap)).toBeLessThan(centimetre)
    }
  })

  test('intersects', () => {
    for (const { a, b, theirA, theirB } of decided) {
      expect(intersects(planar(a), planar(b))).toBe(RelateOp.intersects(theirA, theirB))
      expect(intersection(a, b) !== null).toBe(RelateOp.intersects(theirA, theirB))
    }
  })

  test('what they share', () => {
    for (const { a, b, theirA, theirB } of sample) {
      const theirs = OverlayOp.intersection(theirA, theirB)
      const ours = intersection(a, b)
      expect(Math.abs(intersectionAreaM2(a, b) - theirs.getArea())).toBeLessThan(centimetre)
      expect(Math.abs((ours ? areaM2(ours) : 0) - theirs.getArea())).toBeLessThan(centimetre)
      if (theirs.getArea() > 0) continue
      expect(Math.abs(intersectionLengthMetres(a, b) - theirs.getLength())).toBeLessThan(centimetre)
      expect(Math.abs((ours ? lengthMetres(ours) : 0) - theirs.getLength())).toBeLessThan(centimetre)
    }
  })
})

describe.each(geometryTypes)('%s alone agrees with JSTS', (type) => {
  test('area and length to a centimetre', () => {
    for (const geometry of fc.sample(geometriesByType[type], { seed: 7, numRuns: pairsOfEachKind })) {
      const theirs = inPlane(geometry)
      expect(Math.abs(areaM2(geometry) - theirs.getArea())).toBeLessThan(centimetre)
      const length = lengthMetres(geometry) + perimeterMetres(geometry)
      expect(Math.abs(length - theirs.getLength())).toBeLessThan(centimetre)
    }
  })
})

/*
 * On a coarse lattice corners and edges coincide all the time. Projected, some of those touches miss by a billionth of
 * a metre, so that JSTS, which knows no tolerance, is asked for the distance instead.
 */
describe('neighbours on a lattice agree with JSTS', () => {
  const sample = fc.sample(fc.tuple(onLattice, onLattice), { seed: 11, numRuns: 2000 })

  test('distance, and intersects where JSTS finds no more than a millimetre', () => {
    for (const [a, b] of sample) {
      const gap = DistanceOp.distance(inPlane(a), inPlane(b)) as number
      expect(Math.abs(distanceMetres(planar(a), planar(b)) - gap)).toBeLessThan(centimetre)
      expect(intersects(planar(a), planar(b))).toBe(gap <= 0.001)
      expect(intersection(a, b) !== null).toBe(gap <= 0.001)
    }
  })

  test('shared area', () => {
    for (const [a, b] of sample) {
      const theirs = OverlayOp.intersection(inPlane(a), inPlane(b)).getArea() as number
      const ours = intersection(a, b)
      expect(Math.abs(intersectionAreaM2(a, b) - theirs)).toBeLessThan(centimetre)
      expect(Math.abs((ours ? areaM2(ours) : 0) - theirs)).toBeLessThan(centimetre)
    }
  })
})
