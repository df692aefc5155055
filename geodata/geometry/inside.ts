import type { Planar } from './planar.ts'

/** Whether the point (EPSG:25832) is inside the area and not in a hole; on the very edge either answer may come. */
export function isInside(area: Planar, east: number, north: number): boolean {
  if (area.dimension !== 2) return false
  const [west, south, eastmost, northmost] = area.box
  if (east < west || east > eastmost || north < south || north > northmost) return false
  for (let part = 0; part + 1 < area.parts.length; part++) {
    if (isInPart(area, part, east, north)) return true
  }
  return false
}

/** Whether the point is inside one polygon of the area and not in its holes. */
export function isInPart(area: Planar, part: number, east: number, north: number): boolean {
  let inside = false
  for (let path = area.parts[part]!; path < area.parts[part + 1]!; path++) {
    if (isInRing(area, path, east, north)) inside = !inside
  }
  return inside
}

/** Whether the point is inside one ring, counting the edges that a ray eastwards meets. */
export function isInRing(area: Planar, path: number, east: number, north: number): boolean {
  const { flat, runs } = area
  let inside = false
  for (let run = runs.ofPath[path]!; run < runs.ofPath[path + 1]!; run++) {
    const box = run * 4
    if (north < runs.boxes[box + 1]! || north > runs.boxes[box + 3]! || east > runs.boxes[box + 2]!) continue
    for (let vertex = runs.from[run]!; vertex < runs.to[run]!; vertex++) {
      const at = vertex * 2
      const y = flat[at + 1]!
      const nextY = flat[at + 3]!
      if (y > north === nextY > north) continue
      const x = flat[at]!
      if (east < x + ((north - y) / (nextY - y)) * (flat[at + 2]! - x)) inside = !inside
    }
  }
  return inside
}
