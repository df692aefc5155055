import type { TownPlan } from './plan.ts'
import type { Spot } from './plane.ts'

/** The inland border of the municipality at u. */
export function inlandV({ reachU, reachV }: TownPlan, u: number): number {
  return reachV * (1 - 0.14 * (u / reachU) ** 2) + 70 * Math.sin(u / 430) * (u / reachU) ** 2
}

/** Evenly spread numbers from one to another, ends included; wider apart in larger towns, to keep long lines short. */
export function steps(from: number, to: number, spacing: number): number[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / spacing))
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)
}

/** The border on land to the left (-1) or right (1), from the water edge inland. */
function landSide(plan: TownPlan, side: number): Spot[] {
  const coast = plan.terrain.coastV(side * plan.reachU)
  const corner = inlandV(plan, 0.9 * plan.reachU)
  return steps(coast, corner, 400).map((v) => {
    const share = Math.max(0, v) / corner
    return plan.terrain.at(side * plan.reachU * (1 - 0.1 * share * share), v)
  })
}

/** The border at sea, from the water edge on the right round to the water edge on the left. */
export function seaSide(plan: TownPlan): Spot[] {
  const { terrain, reachU, reachSeaV } = plan
  const side = (u: number) => {
    const coast = terrain.coastV(u)
    return steps(coast, reachSeaV, 400).map((v) => {
      const share = (v - coast) / (reachSeaV - coast)
      return terrain.at(u * (1 - 0.1 * share * share), v)
    })
  }
  const out = steps(0.9 * reachU, -0.9 * reachU, 400).map((u) => terrain.at(u, reachSeaV))
  return [...side(reachU), ...out.slice(1, -1), ...side(-reachU).reverse()]
}

/** The border of the municipality, counter-clockwise from the water edge on the left. */
export function limits(plan: TownPlan): Spot[] {
  const inland = steps(-0.9 * plan.reachU, 0.9 * plan.reachU, 400).map((u) =>
    plan.terrain.at(u, inlandV(plan, u)),
  )
  const right = landSide(plan, 1).reverse()
  return [...landSide(plan, -1), ...inland.slice(1, -1), ...right, ...seaSide(plan).slice(1, -1)]
}
