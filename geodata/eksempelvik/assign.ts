import type { CellGround } from './cells.ts'
import { type Claim, claimsOn } from './claims.ts'
import { distance, ringArea } from './plane.ts'
import { frontOf, groundOf, type Plot, split } from './plots.ts'
import { hashed } from './random.ts'
import { neighbourhoodName } from './streetNames.ts'

/** Ground to use, and what has laid claim to it, if anything. */
export interface Assigned {
  plot: Plot
  claim: Claim | null
}

/** What the ground of a cell is used for; the largest pieces first. */
export function assignGround(seed: number, ground: CellGround): Assigned[] {
  const { cell, district } = ground
  // In the centre houses stand at the pavement; elsewhere there is a verge.
  const verge = district === 'centre' ? -3 : 0
  const plots = ground.blocks.map((block) => groundOf(block, verge)).filter((plot) => plot !== null)
  const claims = claimsOn(seed, cell, district)
  const bySize = (a: Plot, b: Plot) => ringArea(b.corners) - ringArea(a.corners)
  plots.sort(bySize)
  while (plots.length > 0 && plots.length < claims.length) {
    plots.push(...split(plots.shift()!, 0.5))
    plots.sort(bySize)
  }
  const assigned: Assigned[] = plots.map((plot) => ({ plot, claim: null }))
  for (const claim of claims) {
    const free = assigned.filter((one) => one.claim === null)
    const length = (one: Assigned) => frontLength(one.plot, claim.facing)
    const given = free.reduce<Assigned | undefined>(
      (best, one) => (best && length(best) >= length(one) ? best : one),
      undefined,
    )
    if (given) given.claim = claim
  }
  if (district !== 'detached' && district !== 'rows') return assigned
  return assigned.flatMap((one, i) => {
    const draw = hashed(seed, 81, cell.column, cell.row, i)
    return one.claim === null && draw < 0.09 ? withPlayground(one.plot, neighbourhoodName(seed, cell)) : [one]
  })
}

/** Metres of the plot along the street of that name; 0 where there is none. */
function frontLength(plot: Plot, name: string | undefined): number {
  const front = name === undefined ? null : frontOf(plot, name)
  return front !== null && front.street.name === name ? distance(front.from, front.to) : 0
}

/** A corner of the plot for the children, the rest for houses. */
function withPlayground(plot: Plot, neighbourhood: string): Assigned[] {
  const name = `Lekeplassen i ${neighbourhood}`
  const [rest, end] = split(plot, 0.62)
  const [play, more] = split(end!, 0.5)
  return [
    { plot: rest!, claim: null },
    { plot: more!, claim: null },
    { plot: play!, claim: { open: { kind: 'playground', name } } },
  ]
}
