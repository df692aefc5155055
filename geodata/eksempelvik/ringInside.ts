import { direction, dot, leftOf, minus, plus, ringArea, type Spot } from './plane.ts'

/**
 * The ring moved inwards, corner for corner; null where a corner is sharper than 40 degrees,
 * or a side would become shorter than this or turn round.
 */
export function ringInside(ring: readonly Spot[], metres: number, shortestMetres: number): Spot[] | null {
  const count = ring.length
  let sharp = false
  const inner = ring.map((corner, i): Spot => {
    const arriving = direction(ring[(i + count - 1) % count]!, corner)
    const leaving = direction(corner, ring[(i + 1) % count]!)
    const bisector = direction([0, 0], plus(leftOf(arriving), leftOf(leaving)))
    const square = dot(bisector, leftOf(leaving))
    if (square < 0.34) sharp = true
    return plus(corner, bisector, metres / square)
  })
  if (sharp) return null
  const sound = inner.every((corner, i) => {
    const next = inner[(i + 1) % count]!
    return dot(minus(next, corner), direction(ring[i]!, ring[(i + 1) % count]!)) > shortestMetres
  })
  return sound && ringArea(inner) > 90 ? inner : null
}
