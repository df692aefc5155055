import { toEastNorth } from '../geometry/projection.ts'
import type { LonLat } from '../model/geojson.ts'
import type { SignInspection } from '../model/signCare.ts'

export interface PositionCheck {
  /** From where the register has the sign to where the phone says it is. */
  metres: number
  /** `here`: near, whatever the accuracy hides. `elsewhere`: not near, even at the best. `unsure`: the phone cannot tell. */
  verdict: 'here' | 'elsewhere' | 'unsure'
}

/** Who stands this near reads the sign, and the register need not be mended. */
export const nearMetres = 25

/** Whether the phone is where the register has the sign, as far as its accuracy lets it tell. */
export function positionCheck(
  sign: LonLat,
  { point, accuracyMetres }: NonNullable<SignInspection['position']>,
): PositionCheck {
  const [one, other] = [toEastNorth(sign), toEastNorth(point)]
  const metres = Math.hypot(one[0] - other[0], one[1] - other[1])
  if (metres + accuracyMetres <= nearMetres) return { metres, verdict: 'here' }
  return { metres, verdict: metres - accuracyMetres > nearMetres ? 'elsewhere' : 'unsure' }
}
