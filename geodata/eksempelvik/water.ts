import { shapeHarbour } from './harbour.ts'
import { townIslands } from './islands.ts'
import { inlandV, seaSide, steps } from './limits.ts'
import { parkPonds } from './parks.ts'
import { polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import type { Spot } from './plane.ts'
import type { Feature } from './rows.ts'
import { quayEdgeV } from './terrain.ts'

/** The sea with its islands, the river, the harbour basin and the ponds, cut at the border of the municipality. */
export function townWater(plan: TownPlan): Feature[] {
  const water = (
    key: string,
    name: string,
    kind: string,
    outer: readonly Spot[],
    ...holes: Spot[][]
  ): Feature => ({
    externalId: `ev-vann-${key}`,
    geometry: polygonOf(outer, ...holes),
    properties: { name, kind, walkable: null },
  })
  const islands = townIslands(plan).map((island) => island.shore)
  return [
    water('fjord', 'Prøvefjorden', 'sea', sea(plan), ...islands),
    water('elv', 'Eksempelelva', 'river', river(plan)),
    water('havn', 'Havnebassenget', 'dock', shapeHarbour(plan).basin),
    ...parkPonds(plan).map(({ key, name, shore }) => water(key, name, 'pond', shore)),
  ]
}

/** Corners where the river and the basin open into the sea belong to both, so that no sliver of land is left between. */
function sea(plan: TownPlan): Spot[] {
  const { terrain, reachU } = plan
  const mouth = terrain.waterEdgeU(quayEdgeV)
  const [left, right] = shapeHarbour(plan).openingU
  const breaks = [-reachU, -mouth, mouth, left, right, reachU]
  const coast = breaks.slice(1).flatMap((to, i) => steps(breaks[i]!, to, 14).slice(i === 0 ? 0 : 1))
  return [...coast.map((u) => terrain.at(u, terrain.coastV(u))), ...seaSide(plan).slice(1, -1)]
}

function river(plan: TownPlan): Spot[] {
  const { terrain } = plan
  const upstream = [...steps(quayEdgeV, 1, 14).slice(0, -1), ...steps(1, inlandV(plan, 0), 16)]
  const bank = (side: number) => upstream.map((v) => terrain.at(side * terrain.waterEdgeU(v), v))
  return [...bank(-1), ...bank(1).reverse()]
}
