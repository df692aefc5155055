import type { Planar } from './planar.ts'

/** Where the line at this north enters and leaves the area: east, east, east ... sorted, in pairs. */
export function spansAt({ flat, runs }: Planar, north: number): number[] {
  const easts: number[] = []
  for (let run = 0; run < runs.from.length; run++) {
    if (north < runs.boxes[run * 4 + 1]! || north > runs.boxes[run * 4 + 3]!) continue
    for (let at = runs.from[run]! * 2; at < runs.to[run]! * 2; at += 2) {
      const y = flat[at + 1]!
      const nextY = flat[at + 3]!
      if (y > north === nextY > north) continue
      const x = flat[at]!
      easts.push(x + ((north - y) / (nextY - y)) * (flat[at + 2]! - x))
    }
  }
  return easts.sort((one, other) => one - other)
}
