/** More stops than this take too long and too much room to order exactly. */
export const mostExact = 12

/**
 * The shortest walk through all stops, from any of them to any other: by dynamic programming over sets of stops (Held and
 * Karp). `metres[i]![j]!` is how far it is from one to another, the same both ways.
 */
export function exactOrder(metres: readonly (readonly number[])[]): number[] {
  const count = metres.length
  const sets = 1 << count
  // For a set of stops and the last of them: the shortest walk through the set that ends there, and the stop before.
  const shortest = new Float64Array(sets * count).fill(Number.POSITIVE_INFINITY)
  const before = new Int8Array(sets * count).fill(-1)
  for (let stop = 0; stop < count; stop++) shortest[(1 << stop) * count + stop] = 0
  for (let set = 1; set < sets; set++) {
    for (let last = 0; last < count; last++) {
      const soFar = shortest[set * count + last]!
      if (soFar === Number.POSITIVE_INFINITY) continue
      for (let next = 0; next < count; next++) {
        if (set & (1 << next)) continue
        const there = (set | (1 << next)) * count + next
        const walked = soFar + metres[last]![next]!
        if (walked >= shortest[there]!) continue
        shortest[there] = walked
        before[there] = last
      }
    }
  }
  let set = sets - 1
  let stop = 0
  for (let last = 1; last < count; last++)
    if (shortest[set * count + last]! < shortest[set * count + stop]!) stop = last
  const order: number[] = []
  while (stop >= 0) {
    order.push(stop)
    const previous = before[set * count + stop]!
    set &= ~(1 << stop)
    stop = previous
  }
  return order.reverse()
}
