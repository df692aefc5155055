import { inlandV, seaSide, steps } from './limits.ts'
import { lineOf, polygonOf } from './place.ts'
import type { TownPlan } from './plan.ts'
import type { Spot } from './plane.ts'
import type { Feature } from './rows.ts'
import { quayEdgeV } from './terrain.ts'

/** The sea and the river, cut at the border of the municipality. */
export function townWater(plan: TownPlan): Feature[] {
  const { terrain, reachU } = plan
  const mouth = terrain.waterEdgeU(quayEdgeV)
  const coast = (from: number, to: number) => steps(from, to, 14).map((u) => terrain.at(u, terrain.coastV(u)))
  const sea: Spot[] = [...coast(-reachU, -mouth), ...coast(mouth, reachU), ...seaSide(plan).slice(1, -1)]
  const upstream = steps(quayEdgeV, 1, 14)
  const bank = (side: number) =>
    [...upstream.slice(0, -1), ...steps(1, inlandV(plan, 0), 16)].map((v) =>
      terrain.at(side * terrain.waterEdgeU(v), v),
    )
  const river: Spot[] = [...bank(-1), ...bank(1).reverse()]
  return [
    {
      externalId: 'ev-vann-fjord',
      geometry: polygonOf(sea),
      properties: { name: 'Prøvefjorden', kind: 'sea', walkable: null },
    },
    {
      externalId: 'ev-vann-elv',
      geometry: polygonOf(river),
      properties: { name: 'Eksempelelva', kind: 'river', walkable: null },
    },
  ]
}

/** The railway, in pieces that share their ends. */
export function townRail(plan: TownPlan): Feature[] {
  const pieces = steps(-plan.reachU, plan.reachU, 400)
  return pieces.slice(1).map((to, i) => ({
    externalId: `ev-bane-${i + 1}`,
    geometry: lineOf(steps(pieces[i]!, to, 25).map((u) => plan.terrain.at(u, 0))),
    properties: { name: 'Eksempelbanen', kind: 'rail', walkable: null },
  }))
}
