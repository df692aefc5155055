import type { SideViewEdge } from './sideViewEdges.ts'

/** How metres become px in a drawing: along the edges, and up from them. */
export interface SideViewScale {
  alongPx: number
  upPx: number
  /** What the heights are drawn up to, in metres. */
  topMetres: number
  requiredMetres: number | null
}

/** Room for what stands up from an edge, and for an edge where nothing does. */
export const elevation = 118
export const lowElevation = 56

const leastTopMetres = 1.2
const nearestPx = 46
/** For the words over what is highest. */
const overTop = 21

/** Px for a metre of height: the same all over the drawing, so that heights can be compared. */
export function heightScale(edges: readonly SideViewEdge[], requiredMetres: number | null) {
  const heights = edges.flatMap(({ uprights }) => uprights.map(({ heightMetres }) => heightMetres ?? 0))
  const topMetres = heights.reduce((a, b) => Math.max(a, b), Math.max(leastTopMetres, requiredMetres ?? 0))
  return { topMetres, requiredMetres, upPx: Math.min(nearestPx, (elevation - overTop) / topMetres) }
}

/** Wider than this, a bridge of three metres would look as if it were a hundred. */
const mostAlongPx = 90
const leastOnScreenPx = 2
const leastOnPaperPx = 3
const roomForGap = 37
const mostWidthPx = 16_000

/** Px for a metre along, where the longest edge has `roomPx` and may be scrolled sideways when it needs more. */
export function alongOnScreen(longestMetres: number, mostGaps: number, roomPx: number): number {
  const needed = Math.min(
    mostWidthPx,
    Math.max(roomPx, longestMetres * leastOnScreenPx, mostGaps * roomForGap),
  )
  return Math.min(mostAlongPx, needed / longestMetres)
}

/** The same where it is broken into rows instead: whole steps of metres in each row. */
export function alongOnPaper(longestMetres: number, mostGaps: number, roomPx: number) {
  const wanted = Math.max(
    leastOnPaperPx,
    Math.min((mostGaps * roomForGap) / longestMetres, 4 * leastOnPaperPx),
  )
  const rows = Math.max(1, Math.ceil((longestMetres * wanted) / roomPx))
  const step = longestMetres / rows > 20 ? 10 : 0.01
  const rowMetres = Math.ceil(longestMetres / rows / step) * step
  if (rows > 1) return { alongPx: roomPx / rowMetres, rowMetres }
  return { alongPx: Math.min(mostAlongPx, roomPx / longestMetres), rowMetres: longestMetres }
}

const leastTickPx = 56

/** Metres of the marks along a scale from one measure to another; both ends are marked, with no other close to them. */
export function ticks(from: number, to: number, alongPx: number): number[] {
  const least = leastTickPx / alongPx
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((metres) => metres >= least)!
  const marks = [from]
  for (let n = Math.floor(from / step) + 1; n * step < to; n++) {
    const metres = Math.round(n * step * 100) / 100
    if (metres - from >= least * 0.9 && to - metres >= least * 0.9) marks.push(metres)
  }
  return [...marks, to]
}
