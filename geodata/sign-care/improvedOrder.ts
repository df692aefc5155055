/*
 * A short walk through many stops: always the nearest one next, then improved for as long as turning a stretch of it round
 * (2-opt) or moving up to three stops elsewhere (or-opt) makes it shorter. Not proved to be the shortest.
 */

type Metres = readonly (readonly number[])[]

/** Less than this is rounding, and could go on for ever. */
const leastGain = 1e-6
const longestMoved = 3

export function improvedOrder(metres: Metres): number[] {
  let best = nearestNext(metres, 0)
  for (let start = 1; start < metres.length; start++) {
    const walk = nearestNext(metres, start)
    if (lengthOf(walk, metres) < lengthOf(best, metres)) best = walk
  }
  while (turnOne(best, metres) || moveOne(best, metres));
  return best
}

/** Metres of the whole walk. */
export function lengthOf(order: readonly number[], metres: Metres): number {
  let length = 0
  for (let at = 1; at < order.length; at++) length += metres[order[at - 1]!]![order[at]!]!
  return length
}

function nearestNext(metres: Metres, start: number): number[] {
  const left = new Set(metres.keys())
  const order = [start]
  left.delete(start)
  while (left.size > 0) {
    const from = metres[order.at(-1)!]!
    let nearest = -1
    for (const stop of left) if (nearest < 0 || from[stop]! < from[nearest]!) nearest = stop
    order.push(nearest)
    left.delete(nearest)
  }
  return order
}

/** The walk is open: before its first stop and after its last there is nothing to walk. */
function between(metres: Metres, one: number | undefined, other: number | undefined): number {
  return one === undefined || other === undefined ? 0 : metres[one]![other]!
}

/** Turns one stretch round where that is shorter; whether it did. */
function turnOne(order: number[], metres: Metres): boolean {
  for (let first = 0; first < order.length - 1; first++) {
    for (let last = first + 1; last < order.length; last++) {
      const [before, after] = [order[first - 1], order[last + 1]]
      const now = between(metres, before, order[first]) + between(metres, order[last], after)
      const turned = between(metres, before, order[last]) + between(metres, order[first], after)
      if (now - turned < leastGain) continue
      order.splice(first, last - first + 1, ...order.slice(first, last + 1).reverse())
      return true
    }
  }
  return false
}

/** Moves one to three stops elsewhere, either way round, where that is shorter; whether it did. */
function moveOne(order: number[], metres: Metres): boolean {
  const now = lengthOf(order, metres)
  for (let size = 1; size <= longestMoved; size++) {
    for (let first = 0; first + size <= order.length; first++) {
      const moved = order.slice(first, first + size)
      const rest = order.toSpliced(first, size)
      const inner = lengthOf(moved, metres)
      const without = lengthOf(rest, metres)
      for (let at = 0; at <= rest.length; at++) {
        const [before, after] = [rest[at - 1], rest[at]]
        const opened = without - between(metres, before, after) + inner
        for (const stops of [moved, moved.toReversed()]) {
          const walked = opened + between(metres, before, stops[0]) + between(metres, stops.at(-1), after)
          if (now - walked < leastGain) continue
          order.splice(0, order.length, ...rest.toSpliced(at, 0, ...stops))
          return true
        }
      }
    }
  }
  return false
}
