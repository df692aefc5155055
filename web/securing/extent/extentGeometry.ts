import { anchorOf } from '../../../geodata/geometry/anchor.ts'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { Geometry, LonLat } from '../../../geodata/model/geojson.ts'
import type { Measured } from '../../../geodata/securing/edgeAxis.ts'
import type { LaidEdge } from '../../../geodata/securing/layout.ts'
import { geometryOfStretch } from '../../../geodata/securing/stretchLine.ts'

/** Beside the line of the thing, as far as a narrow bridge is wide to each side. */
const besideMetres = 2

/** Where a safeguard stands, drawn from its extent, so that nobody draws it twice; a point on the thing where no stretch has a place on the map. */
export function extentGeometry(
  measured: Measured,
  edges: readonly LaidEdge[],
  extent: readonly Stretch[],
): Geometry {
  const lines = extent.flatMap((stretch) => {
    const line = geometryOfStretch(measured, edges, stretch, besideMetres)
    if (!line) return []
    return (line.type === 'LineString' ? [line.coordinates] : line.coordinates).map((path) =>
      path.map(rounded),
    )
  })
  if (lines.length === 0) return { type: 'Point', coordinates: rounded(anchorOf(measured.geometry)) }
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0]! }
    : { type: 'MultiLineString', coordinates: lines }
}

/** Seven decimals are a centimetre. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7]
}

/** Whether a geometry is the one made from an extent, and so follows it when it changes; one somebody drew does not. */
export function isMadeFrom(stored: Geometry, made: Geometry): boolean {
  return stored.type === 'Point' || JSON.stringify(stored) === JSON.stringify(made)
}
