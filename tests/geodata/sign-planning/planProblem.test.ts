import { describe, expect, test } from 'vitest'
import { toEastNorth } from '../../../geodata/geometry/projection.ts'
import type { EastNorth } from '../../../geodata/model/geojson.ts'
import { fewestByCut } from '../../../geodata/sign-planning/fewestByCut.ts'
import type { PlanInput } from '../../../geodata/sign-planning/planInput.ts'
import { planProblem } from '../../../geodata/sign-planning/planProblem.ts'
import type { Problem } from '../../../geodata/sign-planning/problem.ts'
import { routeWeights, shortestRoutes } from '../../../geodata/sign-planning/shortestRoutes.ts'
import { coverageOf, waysIn } from '../../../geodata/sign-planning/waysIn.ts'
import { line, origin, planInput, type Spot, spot, waysOf } from './plainWays.ts'

/** A bridge that lies along the way from west to east, with two streets that meet the way on its eastern side. */
const place = line([-20, 0], [20, 0])
const ways = waysOf({
  west: [
    [-400, 0],
    [-20, 0],
    [20, 0],
    [100, 0],
    [400, 0],
  ],
  north: [
    [100, 0],
    [100, 400],
  ],
  south: [
    [100, 0],
    [100, -400],
  ],
})
const solve = (
  more: Parameters<typeof planInput>[2] = {},
  settings: Parameters<typeof planInput>[3] = {},
) => {
  const problem = planProblem(planInput(ways, place, more, settings))
  return { problem, ...fewestByCut(problem) }
}
const spotOf = ([east, north]: EastNorth) => [Math.round(east - origin[0]), Math.round(north - origin[1]) + 0]
const spots = (problem: Problem, chosen: readonly number[]) =>
  chosen.map((index) => spotOf(problem.candidates[index]!.at))
const square = (west: number, south: number, size: number): PlanInput['place'] => {
  const ring: Spot[] = [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
    [0, 0],
  ]
  return {
    type: 'Polygon',
    coordinates: [ring.map(([east, north]) => spot([west + east, south + north]))],
  }
}

describe('a plan for a bridge', () => {
  test('puts a sign at both ends, however many streets meet there', () => {
    const { problem, chosen, uncoverable, proof } = solve()
    expect(spots(problem, chosen)).toEqual([
      [-20, 0],
      [20, 0],
    ])
    expect(uncoverable).toEqual([])
    expect(proof.kind === 'routes' && proof.routes.length).toBe(2)
    expect(waysIn(problem).map(({ number, at }) => [number, ...spotOf(toEastNorth(at))])).toEqual([
      [1, 15, 0],
      [2, -15, 0],
    ])
  })

  test('puts one sign at an end where streets meet, on the first metres of the bridge', () => {
    const meeting = waysOf({
      along: [
        [-400, 0],
        [-20, 0],
        [20, 0],
      ],
      east: [
        [20, 0],
        [400, 0],
      ],
      north: [
        [20, 0],
        [20, 400],
      ],
      south: [
        [20, 0],
        [20, -400],
      ],
    })
    const problem = planProblem(planInput(meeting, place, { bridges: [place] }))
    const { chosen } = fewestByCut(problem)
    expect(chosen).toHaveLength(2)
    const atMeeting = problem.candidates[chosen.at(-1)!]!
    expect([spotOf(atMeeting.at)[0]! > 14, spotOf(atMeeting.at)[0]! < 20, atMeeting.reasons]).toEqual([
      true,
      true,
      ['bridge'],
    ])
  })

  test('has no way in where a path passes under the bridge, and one where stairs come up on it', () => {
    const under = waysOf({
      under: [
        [0, -300],
        [0, 0.5],
        [0, 300],
      ],
    })
    expect(waysIn(planProblem(planInput([...ways, ...under], place)))).toHaveLength(2)
    const stairs = waysOf({
      along: [
        [-400, 0],
        [0, 0],
        [400, 0],
      ],
      stairs: [
        [0, -300],
        [0, 0],
      ],
    })
    expect(waysIn(planProblem(planInput(stairs, place)))).toHaveLength(3)
  })

  test('covers the streets one by one where nothing may stand between them and the bridge', () => {
    const forbidden = [square(20, -20, 90)]
    const { problem, chosen } = solve({ content: { forbidden } })
    expect(spots(problem, chosen)).toHaveLength(4)
    expect(problem.candidates.filter(({ reasons }) => reasons.includes('forbidden_area')).length).toBe(
      problem.candidates.filter(({ permitted }) => !permitted).length,
    )
  })

  test('tells of an approach where no sign may stand at all', () => {
    const { problem, chosen, uncoverable } = solve({ rail: [line([-400, 3], [-20, 3])] })
    expect(chosen).toHaveLength(1)
    expect(uncoverable).toHaveLength(1)
    const { open, covered } = coverageOf(
      problem,
      waysIn(problem),
      chosen.map((index) => problem.candidates[index]!.arc),
    )
    expect(open.map(({ way, route }) => [way.number, route])).toEqual([[2, [uncoverable[0]]]])
    expect(covered.map(({ number }) => number)).toEqual([1])
  })

  test('counts a sign that stands and faces those who come, and not one that turns its back on them', () => {
    const kept = (facingDegrees: number | null) => [{ id: 'stands', point: spot([-100, 1]), facingDegrees }]
    expect(solve({ kept: kept(270) }).chosen).toHaveLength(1)
    expect(solve({ kept: kept(null) }).chosen).toHaveLength(1)
    expect(solve({ kept: kept(90) }).chosen).toHaveLength(2)
  })

  test('says what must be asked for first', () => {
    const { problem } = solve({
      bridges: [line([100, 20], [100, 400])],
      youngPeople: [square(100, -300, 20)],
    })
    const reasons = (west: number, south: number) =>
      problem.candidates
        .filter(({ at }) => Math.hypot(at[0] - origin[0] - west, at[1] - origin[1] - south) < 10)
        .map(({ reasons, permitted }) => [...reasons, permitted].join())
    expect(new Set(reasons(100, 60))).toEqual(new Set(['bridge,true']))
    expect(new Set(reasons(100, -200))).toEqual(new Set(['young_people,true']))
  })

  test('weighs the shortest routes by the people counted where they come in', () => {
    const { problem } = solve({}, { outsideMetres: 250 })
    const routes = shortestRoutes(problem)
    expect(routes).toHaveLength(4)
    expect(routeWeights(problem, routes, [])).toEqual([1, 1, 1, 1])
    const counts = [
      { at: spot([-262, 4]), people: 100 },
      { at: spot([100, 240]), people: 20 },
      { at: spot([600, 600]), people: 9000 },
    ]
    expect(routeWeights(problem, routes, counts).sort((a, b) => a - b)).toEqual([20, 60, 60, 100])
  })

  test('numbers the ways in around the place, clockwise from north', () => {
    // Each comes from where the one before it comes in.
    const corners = waysOf({
      south: [
        [400, -40],
        [1, -40],
        [1, -5],
      ],
      east: [
        [40, 400],
        [40, 1],
        [5, 1],
      ],
      north: [
        [-400, 40],
        [1, 40],
        [1, 5],
      ],
      west: [
        [-40, -400],
        [-40, 1],
        [-5, 1],
      ],
    })
    const problem = planProblem(planInput(corners, square(-5, -5, 10)))
    const names = waysIn(problem).map(({ arc }) => problem.graph.ways[problem.graph.way[arc >> 1]!])
    expect(names).toEqual(['north', 'east', 'south', 'west'])
  })

  test('has no way in where none comes from outside', () => {
    const { problem, chosen } = solve({ content: { closedAt: [spot([-200, 0]), spot([60, 0])] } })
    expect([waysIn(problem), chosen, shortestRoutes(problem)]).toEqual([[], [], []])
  })
})
