import type { Geometry } from '../model/geojson.ts'

type Position = [number, number]

/** The same geometry with every position replaced; what lies beyond x and y is not passed on. */
export function mapPositions(geometry: Geometry, change: (position: Position) => Position): Geometry {
  const line = (positions: Position[]) => positions.map(change)
  const rings = (lines: Position[][]) => lines.map(line)
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: change(geometry.coordinates) }
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: line(geometry.coordinates) }
    case 'MultiLineString':
    case 'Polygon':
      return { type: geometry.type, coordinates: rings(geometry.coordinates) }
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
  }
}

/** The geometry as polygons of paths: points are paths of one, lines are paths, rings are closed paths. */
export function pathsOf(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case 'Point':
      return [[[geometry.coordinates]]]
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [[position]])
    case 'LineString':
      return [[geometry.coordinates]]
    case 'MultiLineString':
      return geometry.coordinates.map((line) => [line])
    case 'Polygon':
      return [geometry.coordinates]
    case 'MultiPolygon':
      return geometry.coordinates
  }
}
