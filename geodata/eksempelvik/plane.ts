/** [east, north] in metres from the town's origin. */
export type Spot = readonly [number, number]

export function plus(a: Spot, b: Spot, times = 1): Spot {
  return [a[0] + b[0] * times, a[1] + b[1] * times]
}

export function minus(a: Spot, b: Spot): Spot {
  return [a[0] - b[0], a[1] - b[1]]
}

export function dot(a: Spot, b: Spot): number {
  return a[0] * b[0] + a[1] * b[1]
}

export function cross(a: Spot, b: Spot): number {
  return a[0] * b[1] - a[1] * b[0]
}

/** The direction a quarter turn to the left: into a ring that runs counter-clockwise. */
export function leftOf(a: Spot): Spot {
  return [-a[1], a[0]]
}

export function distance(a: Spot, b: Spot): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

export function direction(from: Spot, to: Spot): Spot {
  const length = distance(from, to) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

export function along(from: Spot, to: Spot, share: number): Spot {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

export function lineLength(line: readonly Spot[]): number {
  let length = 0
  for (let i = 1; i < line.length; i++) length += distance(line[i - 1]!, line[i]!)
  return length
}

/** Signed area; positive when the ring (not closed) runs counter-clockwise. */
export function ringArea(ring: readonly Spot[]): number {
  let twice = 0
  for (let i = 0; i < ring.length; i++) twice += cross(ring[i]!, ring[(i + 1) % ring.length]!)
  return twice / 2
}

/** Middle of the corners: inside for a convex ring. */
export function middleOf(ring: readonly Spot[]): Spot {
  let sum: Spot = [0, 0]
  for (const corner of ring) sum = plus(sum, corner)
  return [sum[0] / ring.length, sum[1] / ring.length]
}

export function insideRing(ring: readonly Spot[], [x, y]: Spot): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!
    const [bx, by] = ring[j]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** The line moved to its left by so many metres, corner by corner. */
export function offsetLine(line: readonly Spot[], metres: number): Spot[] {
  return line.map((spot, i) => {
    const heading = direction(line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!)
    return plus(spot, leftOf(heading), metres)
  })
}

/** How far the ring reaches in a direction: [lowest, highest] of its corners measured along it. */
export function extentAlong(ring: readonly Spot[], heading: Spot): [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const corner of ring) {
    const reach = dot(corner, heading)
    if (reach < low) low = reach
    if (reach > high) high = reach
  }
  return [low, high]
}

/** Of the headings, the long axis of the smallest rectangle that holds the ring. */
export function longAxis(ring: readonly Spot[], headings: readonly Spot[]): Spot {
  let best: Spot = [1, 0]
  let smallest = Number.POSITIVE_INFINITY
  for (const heading of headings) {
    const [low, high] = extentAlong(ring, heading)
    const [left, right] = extentAlong(ring, leftOf(heading))
    const area = (high - low) * (right - left)
    if (area < smallest) {
      smallest = area
      best = high - low >= right - left ? heading : leftOf(heading)
    }
  }
  return best
}
