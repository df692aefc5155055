import { describe, expect, test } from 'vitest'
import { parseWkt, parseWktParts, wktSrid } from '../../../geodata/formats/wkt.ts'

const line = {
  type: 'LineString',
  coordinates: [
    [1, 2],
    [4.5, -5],
  ],
}

describe('well-known text as NVDB and others write it', () => {
  test.each([
    ['POINT Z(1 2 3)', { type: 'Point', coordinates: [1, 2] }],
    ['POINT(1 2)', { type: 'Point', coordinates: [1, 2] }],
    ['LINESTRING Z(1 2 3, 4.5 -5 6)', line],
    ['LINESTRING Z (1 2 3,4.5 -5 6)', line],
    ['LINESTRING (1 2, 4.5 -5)', line],
    ['linestringz( 1  2 3 ,4.5 -5 6 )', line],
    ['SRID=25833;LINESTRING ZM (1 2 3 4, 4.5 -5 6 7)', line],
    ['MULTILINESTRING ((1 2, 4.5 -5))', { type: 'MultiLineString', coordinates: [line.coordinates] }],
    ['MULTIPOINT (1 2, 4.5 -5)', { type: 'MultiPoint', coordinates: line.coordinates }],
    ['MULTIPOINT ((1 2), (4.5 -5))', { type: 'MultiPoint', coordinates: line.coordinates }],
    [
      'POLYGON ((0 0, 1 0, 1 1, 0 0))',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
    [
      'MULTIPOLYGON Z (((0 0 9, 1 0 9, 1 1 9, 0 0 9)))',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      },
    ],
    ['POINT (2.7E5 7.04e6)', { type: 'Point', coordinates: [270000, 7040000] }],
  ])('%s', (wkt, geometry) => expect(parseWkt(wkt)).toEqual(geometry))

  test.each([
    '',
    'POINT EMPTY',
    'POINT',
    'POINT (1)',
    'POINT (1 x)',
    'LINESTRING (1 2, 3)',
    'LINESTRING (1 2, 4 5',
    'LINESTRING ((1 2, 4 5))',
    'POLYGON (0 0, 1 0, 1 1, 0 0)',
    'CIRCULARSTRING (1 2, 3 4, 5 6)',
    'constructor (1 2)',
    'POINT ([[1]] 2)',
  ])('%j is none', (wkt) => expect(parseWkt(wkt)).toBeNull())

  test('a collection comes apart, and is nothing when a part of it is', () => {
    expect(parseWktParts('GEOMETRYCOLLECTION Z(POINT Z(1 2 3), LINESTRING Z(1 2 3, 4.5 -5 6))')).toEqual([
      { type: 'Point', coordinates: [1, 2] },
      line,
    ])
    expect(parseWktParts('LINESTRING (1 2, 4.5 -5)')).toEqual([line])
    expect(parseWktParts('GEOMETRYCOLLECTION (POINT (1 2), CURVE (1 2))')).toEqual([])
  })

  test('srid of extended text', () => {
    expect(wktSrid('SRID=25832;POINT(1 2)')).toBe(25832)
    expect(wktSrid('POINT(1 2)')).toBeNull()
  })
})
