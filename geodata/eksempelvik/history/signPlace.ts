import { anchorOf } from '../../geometry/anchor.ts'
import type { Geometry } from '../../model/geojson.ts'
import type { SignProperties } from '../../model/sign.ts'
import { bridgeEnd, type Known, outwardDegrees } from '../known.ts'
import type { PastSign } from './signs.ts'

/** Where a sign stands and which way it faces: in from the end of its bridge, or at its structure. */
export function pastSignPlace(
  known: Known,
  { at, end }: PastSign,
): { geometry: Geometry; facing: Pick<SignProperties, 'facingDegrees'> } {
  if (at.collection === 'bridges') {
    const bridge = known.bridge(at.name)
    return { geometry: bridgeEnd(bridge, end), facing: { facingDegrees: outwardDegrees(bridge, end) } }
  }
  const coordinates = anchorOf(known.structure(at.name).geometry)
  return { geometry: { type: 'Point', coordinates }, facing: { facingDegrees: null } }
}
