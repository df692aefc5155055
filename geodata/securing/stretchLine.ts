import { toLonLat } from '../geometry/projection.ts'
import { edgeKindOf, type Stretch } from '../model/edge.ts'
import type { EastNorth, LineString, LonLat, MultiLineString } from '../model/geojson.ts'
import { axisOfThing, type Measured, ownAxisOf } from './edgeAxis.ts'
import type { LaidEdge } from './layout.ts'
import { type Axis, isFolded, onPath } from './linearReference.ts'

/**
 * A stretch of a thing's edge as a line (lon/lat): a side beside the axis at the offset (metres, positive on both sides), an
 * end across it, a drawn edge or an outline along itself. Null where the edge is not among the edges or has no place on the
 * map, and for a stretch without length.
 */
export function geometryOfStretch(
  thing: Measured,
  edges: readonly LaidEdge[],
  stretch: Stretch,
  offsetMetres: number,
): LineString | MultiLineString | null {
  const edge = edges.find(({ code }) => code === stretch.edge)
  if (!edge) return null
  const to = Math.min(stretch.to ?? Number.POSITIVE_INFINITY, edge.lengthMetres ?? Number.POSITIVE_INFINITY)
  const own = ownAxisOf(edge, thing)
  if (own) return lineBeside(own, stretch.from, to, 0)
  const axis = axisOfThing(thing)
  const kind = edgeKindOf(stretch.edge)
  if (!axis) return null
  if (kind === 'left') return lineBeside(axis, stretch.from, to, offsetMetres)
  if (kind === 'right') return lineBeside(axis, stretch.from, to, -offsetMetres)
  if (kind !== 'start' && kind !== 'end') return null
  // Of unknown width it is drawn from side to side.
  const width = edge.lengthMetres ?? 2 * offsetMetres
  return lineAcross(endOf(axis, kind, width), stretch.from, Math.min(to, width))
}

/** The stretch of the axis at an offset to the left (+) or right (-), broken where the axis is; null without any length. */
function lineBeside(
  { paths }: Axis,
  from: number,
  to: number,
  offsetMetres: number,
): LineString | MultiLineString | null {
  const lines: LonLat[][] = []
  for (const path of paths) {
    const first = Math.max(from, path.at[0]!)
    const last = Math.min(to, path.at.at(-1)!)
    if (last <= first) continue
    const places = [onPath(path, first, offsetMetres)]
    for (const [i, measure] of path.at.entries()) {
      if (measure <= first || measure >= last) continue
      // Where the line folds inside a bend its corners lie behind each other.
      if (isFolded(path, i - 1, offsetMetres) || isFolded(path, i, offsetMetres)) continue
      places.push(onPath(path, measure, offsetMetres))
    }
    places.push(onPath(path, last, offsetMetres))
    lines.push(places.map(toLonLat))
  }
  if (lines.length === 0) return null
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0]! }
    : { type: 'MultiLineString', coordinates: lines }
}

/** An end of an axis as a line across it, measured from its left to its right as one looks along the axis. */
export interface AxisEnd {
  begin: EastNorth
  /** Unit vectors along the end, and out of the axis. */
  across: EastNorth
  outward: EastNorth
}

export function endOf({ paths }: Axis, kind: 'start' | 'end', widthMetres: number): AxisEnd {
  const { x, y } = kind === 'start' ? paths[0]! : paths.at(-1)!
  const i = kind === 'start' ? 0 : x.length - 2
  const length = Math.hypot(x[i + 1]! - x[i]!, y[i + 1]! - y[i]!)
  const [dx, dy] = [(x[i + 1]! - x[i]!) / length, (y[i + 1]! - y[i]!) / length]
  const at = kind === 'start' ? i : i + 1
  const half = widthMetres / 2
  return {
    begin: [x[at]! - dy * half, y[at]! + dx * half],
    across: [dy, -dx],
    outward: kind === 'start' ? [-dx, -dy] : [dx, dy],
  }
}

function lineAcross({ begin, across }: AxisEnd, from: number, to: number): LineString | null {
  if (to <= from) return null
  const place = (metres: number): LonLat =>
    toLonLat([begin[0] + across[0] * metres, begin[1] + across[1] * metres])
  return { type: 'LineString', coordinates: [place(from), place(to)] }
}
