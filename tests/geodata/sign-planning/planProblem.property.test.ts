import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapPositions } from '../../../geodata/geometry/positions.ts'
import { toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import { headOf } from '../../../geodata/sign-planning/arcs.ts'
import { fewestByCut } from '../../../geodata/sign-planning/fewestByCut.ts'
import type { PlanInput } from '../../../geodata/sign-planning/planInput.ts'
import { planProblem } from '../../../geodata/sign-planning/planProblem.ts'
import { shortestRoutes } from '../../../geodata/sign-planning/shortestRoutes.ts'
import { coverageOf, waysIn } from '../../../geodata/sign-planning/waysIn.ts'
import { line, planInput, type Spot, spot, waysOf } from './plainWays.ts'

const side = 6
const jitter = fc.integer({ min: -18_000, max: 18_000 }).map((millimetres) => millimetres / 1000)

/** Crooked blocks of some 60 metres around a short bridge, some streets left out and some that end a little too early. */
const town: fc.Arbitrary<PlanInput> = fc
  .record({
    corners: fc.array(fc.tuple(jitter, jitter), { minLength: side ** 2, maxLength: side ** 2 }),
    streets: fc.array(fc.constantFrom('whole', 'whole', 'short', 'none'), {
      minLength: 2 * side ** 2,
      maxLength: 2 * side ** 2,
    }),
    forbidden: fc.array(fc.tuple(jitter, jitter), { maxLength: 2 }),
  })
  .map(({ corners, streets, forbidden }) => {
    const corner = (column: number, row: number): Spot => {
      const [east, north] = corners[row * side + column]!
      return [(column - 2.5) * 60 + east, (row - 2.5) * 60 + north]
    }
    const lines: Record<string, Spot[]> = {}
    for (const [i, state] of streets.entries()) {
      const [column, row] = [(i >> 1) % side, Math.floor((i >> 1) / side)]
      const [toColumn, toRow] = i & 1 ? [column + 1, row] : [column, row + 1]
      if (state === 'none' || toColumn === side || toRow === side) continue
      const [from, to] = [corner(column, row), corner(toColumn, toRow)]
      const end: Spot = state === 'short' ? [to[0] + 0.4, to[1] + 0.3] : to
      lines[`${column}.${row}-${i & 1}`] = [from, end]
    }
    const areas = forbidden.map(([east, north]): Geometry => {
      const ring: Spot[] = [
        [0, 0],
        [70, 0],
        [70, 50],
        [0, 50],
        [0, 0],
      ]
      const moved = ring.map(([x, y]) => spot([x + 3 * east, y + 3 * north]))
      return { type: 'Polygon', coordinates: [moved] }
    })
    const place = line([-20, 3], [18, 9])
    return planInput(waysOf(lines), place, { content: { forbidden: areas } }, { outsideMetres: 110 })
  })

const numRuns = 300
const seed = 6

describe('a plan', () => {
  test('is the same wherever it lies and in whatever order and direction its ways come', () => {
    const shift = fc.integer({ min: -3000, max: 3000 })
    fc.assert(
      fc.property(town, shift, shift, fc.nat(), (input, east, north, turn) => {
        const moved = mapped(input, (geometry) => shifted(geometry, east, north))
        const ways = moved.ways
          .map((way, i) => ({
            ...way,
            geometry: (i + turn) % 3 === 0 ? reversed(way.geometry) : way.geometry,
          }))
          .toSorted((one, other) => (one.id + turn < other.id + turn ? 1 : -1))
        expect(summary({ ...moved, ways }, east, north)).toEqual(summary(input))
      }),
      { numRuns, seed },
    )
  })

  test('leaves no way in open but by the approaches that cannot be covered', () => {
    fc.assert(
      fc.property(town, (input) => {
        const problem = planProblem(input)
        const { chosen, uncoverable } = fewestByCut(problem)
        const arcs = chosen.map((index) => problem.candidates[index]!.arc)
        const ways = waysIn(problem)
        expect(coverageOf(problem, ways, [...arcs, ...uncoverable]).open).toEqual([])
        const { open } = coverageOf(problem, ways, arcs)
        expect(open.every(({ route }) => route.some((arc) => uncoverable.includes(arc)))).toBe(true)
        expect(open.length > 0).toBe(uncoverable.length > 0)
        for (const route of shortestRoutes(problem)) {
          expect(route.some((arc) => arcs.includes(arc) || uncoverable.includes(arc))).toBe(true)
        }
      }),
      { numRuns, seed },
    )
  })

  test('never has more ways in when one more way is closed', () => {
    fc.assert(
      fc.property(town, jitter, jitter, (input, east, north) => {
        const closedAt = [spot([east * 6, north * 6])]
        const closed = planProblem({ ...input, content: { ...input.content, closedAt } })
        const places = (problem: typeof closed) =>
          waysIn(problem).map(({ arc }) => {
            const node = headOf(problem.graph, arc)
            return problem.graph.nodes.slice(node * 2, node * 2 + 2).join()
          })
        const before = places(planProblem(input))
        expect(places(closed).every((way) => before.includes(way))).toBe(true)
        expect(places(closed).length).toBeLessThanOrEqual(before.length)
      }),
      { numRuns, seed },
    )
  })
})

/** What a plan comes to, where it lies taken away; to the centimetre. */
function summary(input: PlanInput, east = 0, north = 0) {
  const problem = planProblem(input)
  const { chosen, uncoverable } = fewestByCut(problem)
  const written = ([x, y]: readonly number[]) => `${(x! - east).toFixed(2)} ${(y! - north).toFixed(2)}`
  return {
    signs: chosen.map((index) => written(problem.candidates[index]!.at)).sort(),
    uncoverable: uncoverable
      .map((arc) =>
        written(problem.graph.nodes.slice(headOf(problem.graph, arc) * 2).subarray(0, 2) as never),
      )
      .sort(),
    waysIn: waysIn(problem).map(({ number, at }) => `${number}: ${written(toEastNorth(at))}`),
    routes: shortestRoutes(problem).length,
  }
}

function mapped(input: PlanInput, change: <G extends Geometry>(geometry: G) => G): PlanInput {
  const { ways, place, content } = input
  return {
    ...input,
    ways: ways.map((way) => ({ ...way, geometry: change(way.geometry) })),
    place: change(place),
    content: { ...content, forbidden: content.forbidden.map(change) },
  }
}

function shifted<G extends Geometry>(geometry: G, east: number, north: number): G {
  return mapPositions(geometry, (lonLat) => {
    const [x, y] = toEastNorth(lonLat)
    return toLonLat([x + east, y + north])
  }) as G
}

function reversed<G extends PlanInput['ways'][number]['geometry']>(geometry: G): G {
  return { ...geometry, coordinates: geometry.coordinates.toReversed() }
}
