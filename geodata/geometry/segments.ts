/*
 * Plane geometry of straight segments, in metres. Differences are taken before products, so that coordinates of
 * millions of metres lose nothing.
 */

/** Closer than this is touching: a millimetre, the last digit that coordinates in files carry. */
export const touchMetres = 0.001

/** Squared distance from a point to the segment a-b, which may be a single point. */
export function squaredToSegment(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax
  const dy = by - ay
  const squaredLength = dx * dx + dy * dy
  const along = squaredLength === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squaredLength
  const clamped = Math.max(0, Math.min(along, 1))
  const ex = x - ax - clamped * dx
  const ey = y - ay - clamped * dy
  return ex * ex + ey * ey
}

/** Whether the segments a-b and c-d cross, each with an end on either side of the other. */
export function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if ((c > 0 && d > 0) || (c < 0 && d < 0) || c === 0 || d === 0) return false
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return (a > 0 && b < 0) || (a < 0 && b > 0)
}

/** Squared distance between the segments a-b and c-d; 0 when they cross. */
export function squaredBetweenSegments(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  if (cross(ax, ay, bx, by, cx, cy, dx, dy)) return 0
  return Math.min(
    squaredToSegment(ax, ay, cx, cy, dx, dy),
    squaredToSegment(bx, by, cx, cy, dx, dy),
    squaredToSegment(cx, cy, ax, ay, bx, by),
    squaredToSegment(dx, dy, ax, ay, bx, by),
  )
}
