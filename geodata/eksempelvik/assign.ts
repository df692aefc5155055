import type { Stake } from './blocks.ts'
import type { CellGround } from './cells.ts'
import { type Claim, claimsOn } from './claims.ts'
import { ringArea } from './plane.ts'
import { groundOf, type Plot } from './plots.ts'
import { hashed } from './random.ts'
import { streetName } from './streetNames.ts'

/** A block with ground to use, and what has laid claim to it, if anything. */
export interface Assigned {
  block: Stake[]
  plot: Plot
  claim: Claim | null
}

/** What each block of a cell is used for; the largest blocks first. */
export function assignBlocks(seed: number, ground: CellGround): Assigned[] {
  const { cell, district } = ground
  // In the centre houses stand at the pavement; elsewhere there is a verge.
  const verge = district === 'centre' ? -3 : 0
  const assigned: Assigned[] = ground.blocks
    .flatMap((block) => {
      const plot = groundOf(block, verge)
      return plot ? [{ block, plot, claim: null }] : []
    })
    .sort((a, b) => ringArea(b.plot.corners) - ringArea(a.plot.corners))
  for (const claim of claimsOn(seed, cell, district)) {
    const free = assigned.filter((one) => one.claim === null)
    const wanted =
      free.find(({ plot }) => plot.fronts.some((front) => front && front.name === claim.facing)) ?? free[0]
    if (wanted) wanted.claim = claim
  }
  if (district === 'detached' || district === 'rows') {
    for (const [i, one] of assigned.entries()) {
      const draw = (key: number) => hashed(seed, key, cell.column, cell.row, i)
      if (one.claim !== null || draw(81) > 0.045) continue
      const name = `${streetName(draw(82), 0.55)} lekeplass`
      one.claim = { open: { kind: 'playground', name } }
    }
  }
  return assigned
}
