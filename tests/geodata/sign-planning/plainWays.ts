import { toEastNorth, toLonLat } from '../../../geodata/geometry/projection.ts'
import type { LineString, LonLat } from '../../../geodata/model/geojson.ts'
import { type PlanSettings, planSettingsSchema } from '../../../geodata/model/signPlan.ts'
import type { PlanInput } from '../../../geodata/sign-planning/planInput.ts'
import type { WalkGraph } from '../../../geodata/sign-planning/problem.ts'

/** [east, north] in metres from the origin of Eksempelvik, in the open sea. */
export type Spot = readonly [number, number]

export const origin = toEastNorth([6.2, 64.8])

export function spot([east, north]: Spot): LonLat {
  return toLonLat([origin[0] + east, origin[1] + north])
}

export function line(...spots: Spot[]): LineString {
  return { type: 'LineString', coordinates: spots.map(spot) }
}

/** Ways by id, each a line of spots. */
export function waysOf(lines: Readonly<Record<string, readonly Spot[]>>): PlanInput['ways'] {
  return Object.entries(lines).map(([id, spots]) => ({ id, geometry: line(...spots) }))
}

/** What a plan is worked out from, with nothing drawn, kept or near unless it is given. */
export function planInput(
  ways: PlanInput['ways'],
  place: PlanInput['place'],
  {
    content,
    ...more
  }: Partial<Omit<PlanInput, 'content'>> & { content?: Partial<PlanInput['content']> } = {},
  settings: Partial<PlanSettings> = {},
): PlanInput {
  return {
    ways,
    place,
    kept: [],
    rail: [],
    bridges: [],
    youngPeople: [],
    content: {
      addedWays: [],
      closedAt: [],
      forbidden: [],
      counts: [],
      settings: planSettingsSchema.parse({ readingMetres: 0, ...settings }),
      ...content,
    },
    ...more,
  }
}

/** Each edge as its ends and its way, metres from the origin, whole; in an order that says nothing of the graph's. */
export function edgesOf(graph: WalkGraph): string[] {
  const node = (at: number) =>
    [graph.nodes[at * 2]! - origin[0], graph.nodes[at * 2 + 1]! - origin[1]]
      .map((metres) => Math.round(metres) + 0)
      .join(',')
  const edges = Array.from(graph.from, (from, edge) => [node(from), node(graph.to[edge]!)].sort().join(' '))
  return edges.map((edge, i) => `${edge} ${graph.ways[graph.way[i]!]}`).sort()
}
