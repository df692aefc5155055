import { expect, test } from 'vitest'
import type { EastNorth, LineString } from '../../../geodata/model/geojson.ts'
import { runsAbreast } from '../../../geodata/securing/abreast.ts'
import { line, polygon, rectangle } from '../geometry/shapes.ts'

function parts(...lines: EastNorth[][]) {
  const coordinates = lines.map((places) => (line(...places) as LineString).coordinates)
  return { type: 'MultiLineString' as const, coordinates }
}

test.each<[string, EastNorth[][], boolean]>([
  [
    'two lanes of one bridge',
    [
      [
        [0, 0],
        [60, 0],
      ],
      [
        [60, 4],
        [0, 4],
      ],
    ],
    true,
  ],
  [
    'a lane beside the middle of another',
    [
      [
        [0, 0],
        [90, 0],
      ],
      [
        [30, 4],
        [60, 4],
      ],
    ],
    true,
  ],
  [
    'one after the other',
    [
      [
        [0, 0],
        [40, 0],
      ],
      [
        [45, 0],
        [90, 0],
      ],
    ],
    false,
  ],
  [
    'one after the other, both short',
    [
      [
        [0, 0],
        [6, 0],
      ],
      [
        [7, 0],
        [13, 0],
      ],
    ],
    false,
  ],
  [
    'one after the other, lapping a little',
    [
      [
        [0, 0],
        [40, 0],
      ],
      [
        [36, 1],
        [90, 1],
      ],
    ],
    false,
  ],
  [
    'two bridges far apart',
    [
      [
        [0, 0],
        [60, 0],
      ],
      [
        [0, 20],
        [60, 20],
      ],
    ],
    false,
  ],
])('%s', (_, lines, abreast) => {
  expect(runsAbreast(parts(...lines))).toBe(abreast)
})

test('an outline and a single line run beside nothing', () => {
  expect(runsAbreast(polygon(rectangle(0, 0, 40, 4)))).toBe(false)
  expect(runsAbreast(line([0, 0], [40, 0], [40, 4], [0, 4]))).toBe(false)
})
