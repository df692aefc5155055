import type { Geometry, LonLat } from '../model/geojson.ts'

/**
 * The geometry without points that repeat the one before, and with rings wound as RFC 7946 wants them (outlines
 * counter-clockwise, holes clockwise). Nothing is moved.
 */
export function tidy(geometry: Geometry): { geometry: Geometry; repeatedRemoved: number } {
  let repeatedRemoved = 0
  const line = (positions: LonLat[]) => {
    const apart = positions.filter(
      (position, at) =>
        at === 0 || position[0] !== positions[at - 1]![0] || position[1] !== positions[at - 1]![1],
    )
    repeatedRemoved += positions.length - apart.length
    return apart
  }
  const rings = (polygon: LonLat[][]) =>
    polygon.map(line).map((ring, at) => (isClockwise(ring) === at > 0 ? ring : ring.reverse()))
  return { geometry: tidied(), repeatedRemoved }

  function tidied(): Geometry {
    switch (geometry.type) {
      case 'LineString':
        return { type: 'LineString', coordinates: line(geometry.coordinates) }
      case 'MultiLineString':
        return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) }
      case 'Polygon':
        return { type: 'Polygon', coordinates: rings(geometry.coordinates) }
      case 'MultiPolygon':
        return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
      default:
        return geometry
    }
  }
}

function isClockwise(ring: readonly LonLat[]): boolean {
  const [lon, lat] = ring[0]!
  let twice = 0
  for (let at = 0; at + 1 < ring.length; at++) {
    const here = ring[at]!
    const next = ring[at + 1]!
    twice += (here[0] - lon) * (next[1] - lat) - (next[0] - lon) * (here[1] - lat)
  }
  return twice < 0
}
