import { between, hashed, randomFrom } from '../../geodata/eksempelvik/random.ts'
import { toEastNorth, toLonLat } from '../../geodata/geometry/projection.ts'
import type { LineString, LonLat, Polygon } from '../../geodata/model/geojson.ts'
import { planSettingsSchema } from '../../geodata/model/signPlan.ts'
import { fewestByCut } from '../../geodata/sign-planning/fewestByCut.ts'
import type { PlanInput } from '../../geodata/sign-planning/planInput.ts'
import { planProblem } from '../../geodata/sign-planning/planProblem.ts'
import { quantile } from './load.ts'

const blocks = 207
const blockMetres = 28
const diagonalShare = 0.35
const runs = 15
const seed = 6

/** The fewest signs, with their proof, in a city of 100,000 edges: for a bridge, and for a park of 1.3 km with many ways in. */
export function benchSignPlan(): void {
  const ways = streets()
  const ring: [number, number][] = [
    [-600, -500],
    [700, -500],
    [700, 800],
    [-600, 700],
    [-600, -500],
  ]
  const bridge: LineString = { type: 'LineString', coordinates: [spot(-40, 3), spot(60, 11)] }
  const park: Polygon = { type: 'Polygon', coordinates: [ring.map(([east, north]) => spot(east, north))] }
  for (const [name, place] of [
    ['a bridge', bridge],
    ['a park', park],
  ] as const) {
    const settings = planSettingsSchema.parse({ readingMetres: 0, outsideMetres: 2900 })
    const content = { settings, addedWays: [], closedAt: [], forbidden: [], counts: [] }
    const before = performance.now()
    const problem = planProblem({ ways, place, content, kept: [], rail: [], bridges: [], youngPeople: [] })
    const building = performance.now() - before
    const times: number[] = []
    let signs = 0
    for (let run = 0; run < runs; run++) {
      const start = performance.now()
      signs = fewestByCut(problem).chosen.length
      times.push(performance.now() - start)
    }
    console.log(
      `the fewest signs for ${name}, ${problem.graph.from.length} edges: ${signs} signs in median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms; ${(building / 1000).toFixed(1)} s to build the graph and ${problem.candidates.length} candidates`,
    )
  }
}

/** A crooked grid of streets with some diagonals. */
function streets(): PlanInput['ways'] {
  const corner = (column: number, row: number): LonLat => {
    const random = randomFrom(seed, column, row)
    const [east, north] = [column - blocks / 2, row - blocks / 2].map((at) => at * blockMetres)
    return spot(east! + between(random, -4, 4), north! + between(random, -4, 4))
  }
  const corners = Array.from({ length: blocks + 1 }, (_, column) =>
    Array.from({ length: blocks + 1 }, (_, row) => corner(column, row)),
  )
  return corners.flatMap((rows, column) =>
    rows.flatMap((from, row) => {
      const isDiagonal = hashed(seed, column, row) < diagonalShare
      const ends = [corners[column + 1]?.[row], rows[row + 1], isDiagonal && corners[column + 1]?.[row + 1]]
      return ends.flatMap((to, i) =>
        to
          ? [
              {
                id: `${column}.${row}-${i}`,
                bridge: null,
                geometry: { type: 'LineString' as const, coordinates: [from, to] },
              },
            ]
          : [],
      )
    }),
  )
}

const origin = toEastNorth([6.2, 64.8])

/** Metres from the origin of Eksempelvik, in the open sea. */
function spot(east: number, north: number): LonLat {
  return toLonLat([origin[0] + east, origin[1] + north])
}
