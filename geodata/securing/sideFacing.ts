import { toEastNorth, toLonLat } from '../geometry/projection.ts'
import { codeList } from '../model/codes.ts'
import type { lineEdges } from '../model/edge.ts'
import type { Axis } from './linearReference.ts'

export const compassPoints = codeList({
  north: ['nord', 'north'],
  north_east: ['nordøst', 'north-east'],
  east: ['øst', 'east'],
  south_east: ['sørøst', 'south-east'],
  south: ['sør', 'south'],
  south_west: ['sørvest', 'south-west'],
  west: ['vest', 'west'],
  north_west: ['nordvest', 'north-west'],
})
export type CompassPoint = keyof typeof compassPoints.labels

/** Clockwise from the direction the line runs. */
const quarterTurns = { end: 0, right: 1, start: 2, left: 3 } as const

/** Which way a side or an end of a line faces, by true north; null for a line that ends where it began. */
export function sideFacing(axis: Axis, edge: (typeof lineEdges)[number]): CompassPoint | null {
  let [east, north] = [0, 0]
  for (const { x, y } of axis.paths) {
    east += x.at(-1)! - x[0]!
    north += y.at(-1)! - y[0]!
  }
  if (Math.hypot(east, north) < axis.metres / 100) return null
  const bearing = Math.atan2(east, north) - gridNorth(axis) + (quarterTurns[edge] * Math.PI) / 2
  const eighths = Math.round(bearing / (Math.PI / 4))
  return compassPoints.codes[((eighths % 8) + 8) % 8]!
}

/** Bearing of true north in the grid of EPSG:25832: some 20° off in the far north-east. */
function gridNorth({ paths }: Axis): number {
  const [x, y] = [paths[0]!.x[0]!, paths[0]!.y[0]!]
  const [lon, lat] = toLonLat([x, y])
  const [east, north] = toEastNorth([lon, lat + 1e-4])
  return Math.atan2(east - x, north - y)
}
