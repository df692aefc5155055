import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  crsCodes,
  reproject,
  reprojectPosition,
  toEastNorth,
  toLonLat,
} from '../../../geodata/geometry/projection.ts'
import type { EastNorth, Geometry, LonLat } from '../../../geodata/model/geojson.ts'

// Worked out with Krüger's series to the sixth order in a program of its own, rounded to a tenth of a millimetre.
const known: { lonLat: LonLat; utm32: EastNorth; utm33: EastNorth; utm35: EastNorth }[] = [
  {
    lonLat: [10.3904531, 63.4305436],
    utm32: [569386.6597, 7034313.6641],
    utm33: [270108.9184, 7041837.8103],
    utm35: [-321840.9906, 7141157.3802],
  },
  {
    lonLat: [5.3242, 60.3973],
    utm32: [297506.8439, 6701309.4269],
    utm33: [-31904.1667, 6734847.8752],
    utm35: [-679424.1572, 6893135.6488],
  },
  {
    lonLat: [30.045, 69.727],
    utm32: [1299782.8107, 7875158.2627],
    utm33: [1076688.2737, 7806963.3558],
    utm35: [617708.429, 7738364.2769],
  },
]

function expectPosition(actual: [number, number], expected: [number, number]) {
  expect(actual[0]).toBeCloseTo(expected[0], 3)
  expect(actual[1]).toBeCloseTo(expected[1], 3)
}

describe('known positions', () => {
  test.each(known)('$lonLat in three zones', ({ lonLat, utm32, utm33, utm35 }) => {
    expectPosition(toEastNorth(lonLat), utm32)
    expectPosition(reprojectPosition(lonLat, 'EPSG:4258', 'EPSG:25833'), utm33)
    expectPosition(reprojectPosition(lonLat, 'EPSG:4326', 'EPSG:32633'), utm33)
    expectPosition(reprojectPosition(lonLat, 'EPSG:4326', 'EPSG:25835'), utm35)
    expectPosition(reprojectPosition(utm33, 'EPSG:25833', 'EPSG:25832'), utm32)
  })
})

const inNorway = fc.tuple(
  fc.double({ min: 2, max: 33.5, noNaN: true }),
  fc.double({ min: 57, max: 72.5, noNaN: true }),
)

describe('there and back', () => {
  test.each(crsCodes.filter((code) => code !== 'EPSG:25832'))(
    'through %s moves nothing a millimetre',
    (crs) => {
      fc.assert(
        fc.property(inNorway, (lonLat) => {
          const before = toEastNorth(lonLat)
          const after = reprojectPosition(reprojectPosition(before, 'EPSG:25832', crs), crs, 'EPSG:25832')
          expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeLessThan(0.001)
        }),
      )
    },
  )

  test('degrees to metres and back', () => {
    fc.assert(
      fc.property(inNorway, (lonLat) => {
        const [lon, lat] = toLonLat(toEastNorth(lonLat))
        // 1e-8 degrees is a millimetre of latitude, less of longitude.
        expect(Math.abs(lon - lonLat[0])).toBeLessThan(1e-8)
        expect(Math.abs(lat - lonLat[1])).toBeLessThan(1e-8)
      }),
    )
  })
})

describe('reproject', () => {
  test('drops heights and leaves the given geometry alone', () => {
    const given = {
      type: 'LineString',
      coordinates: [
        [6.2, 64.8, 12],
        [6.3, 64.9, 14],
      ],
    } as unknown as Geometry
    const before = structuredClone(given)
    expect(reproject(given, 'EPSG:4258', 'EPSG:4326')).toEqual({
      type: 'LineString',
      coordinates: [
        [6.2, 64.8],
        [6.3, 64.9],
      ],
    })
    expect(given).toEqual(before)
  })

  test('reaches every position of a multipolygon with a hole', () => {
    const metres: Geometry = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
          [
            [2, 1],
            [8, 1],
            [8, 7],
            [2, 1],
          ],
        ],
        [
          [
            [20, 0],
            [29, 0],
            [29, 9],
            [20, 0],
          ],
        ],
      ].map((rings) =>
        rings.map((ring) => ring.map(([x, y]): [number, number] => [367_000 + x!, 7_190_000 + y!])),
      ),
    }
    const back = reproject(reproject(metres, 'EPSG:25832', 'EPSG:25833'), 'EPSG:25833', 'EPSG:25832')
    expect(back.type).toBe('MultiPolygon')
    const flat = (geometry: Geometry) => geometry.coordinates.flat(3) as number[]
    for (const [at, value] of flat(back).entries()) expect(value).toBeCloseTo(flat(metres)[at]!, 6)
  })
})
