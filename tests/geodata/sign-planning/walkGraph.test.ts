import { describe, expect, test } from 'vitest'
import { targetOf } from '../../../geodata/sign-planning/place.ts'
import { buildWalkGraph } from '../../../geodata/sign-planning/walkGraph.ts'
import { edgesOf, line, type Spot, spot, waysOf } from './plainWays.ts'

const built = (lines: Record<string, readonly Spot[]>, more: { snapMetres?: number } = {}) =>
  edgesOf(buildWalkGraph({ ways: waysOf(lines), snapMetres: 1, ...more }))

describe('ways as a graph', () => {
  test('join where they share a vertex, at an end or within', () => {
    expect(
      built({
        a: [
          [0, 0],
          [10, 0],
          [20, 0],
        ],
        b: [
          [10, 0],
          [10, 30],
        ],
      }),
    ).toEqual(['0,0 10,0 a', '10,0 10,30 b', '10,0 20,0 a'])
  })

  test('stay apart where they cross without one: a bridge or a culvert', () => {
    expect(
      built({
        a: [
          [0, 0],
          [20, 0],
        ],
        b: [
          [10, -10],
          [10, 10],
        ],
      }),
    ).toEqual(['0,0 20,0 a', '10,-10 10,10 b'])
  })

  test('are joined where one ends a little before the other, which is parted there', () => {
    const lines = {
      a: [
        [0, 0],
        [20, 0],
      ],
      b: [
        [10, 0.8],
        [10, 30],
      ],
    } as const
    expect(built(lines)).toEqual(['0,0 10,0 a', '10,0 10,30 b', '10,0 20,0 a'])
    expect(built(lines, { snapMetres: 0.5 })).toEqual(['0,0 20,0 a', '10,1 10,30 b'])
  })

  test('are joined once where each ends a little before the other', () => {
    const edges = built({
      a: [
        [0, 0],
        [20, 0],
      ],
      b: [
        [20.7, 0],
        [50, 0],
      ],
    })
    expect(edges).toHaveLength(2)
    expect(new Set(edges.flatMap((edge) => edge.split(' ').slice(0, 2))).size).toBe(3)
  })

  test('do not join where a way only passes close by', () => {
    expect(
      built({
        a: [
          [0, 0],
          [20, 0],
        ],
        b: [
          [0, 5],
          [10, 0.5],
          [20, 5],
        ],
      }),
    ).toHaveLength(2)
  })

  test('take the same stretch mapped twice for one', () => {
    expect(
      built({
        a: [
          [0, 0],
          [20, 0],
        ],
        b: [
          [20, 0],
          [0, 0],
        ],
      }),
    ).toEqual(['0,0 20,0 a'])
  })

  test('reach farther when they are drawn', () => {
    const graph = buildWalkGraph({
      ways: waysOf({
        a: [
          [0, 0],
          [40, 0],
        ],
      }),
      addedWays: [line([20, 4], [20, 30])],
      snapMetres: 1,
    })
    expect(edgesOf(graph)).toEqual(['0,0 20,0 a', '20,0 20,30 drawn-1', '20,0 40,0 a'])
  })

  test('are closed between the junctions on either side of a point, and nowhere by a point that is on none', () => {
    const ways = waysOf({
      a: [
        [0, 0],
        [10, 0],
        [20, 0],
      ],
      b: [
        [10, 0],
        [10, 30],
      ],
    })
    const closing = (...at: Spot[]) =>
      edgesOf(buildWalkGraph({ ways, closedAt: at.map(spot), snapMetres: 1 }))
    expect(closing([14, 1])).toEqual(['0,0 10,0 a', '10,0 10,30 b'])
    expect(closing([40, 40])).toHaveLength(3)
  })

  test('are cut where they enter the place and where they go outside', () => {
    const ways = waysOf({
      a: [
        [-200, 0],
        [200, 0],
      ],
    })
    const target = targetOf(line([0, -50], [0, 50]), 5, 100)
    expect(edgesOf(buildWalkGraph({ ways, snapMetres: 1 }, target))).toEqual([
      '-100,0 -200,0 a',
      '-100,0 -5,0 a',
      '-5,0 5,0 a',
      '100,0 200,0 a',
      '100,0 5,0 a',
    ])
  })

  test('of a square are its outline', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const
    const square = { id: 'torg', geometry: { type: 'Polygon' as const, coordinates: [ring.map(spot)] } }
    const ways = [
      ...waysOf({
        a: [
          [10, 10],
          [30, 10],
        ],
      }),
      square,
    ]
    expect(edgesOf(buildWalkGraph({ ways, snapMetres: 1 }))).toEqual([
      '0,0 10,10 torg',
      '0,0 10,10 torg',
      '10,10 30,10 a',
    ])
  })
})
