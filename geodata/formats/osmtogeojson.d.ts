declare module 'osmtogeojson' {
  import type { FeatureCollection, Geometry } from 'geojson'

  interface OsmProperties {
    type: 'node' | 'way' | 'relation'
    id: number | string
    tags: Record<string, string>
    /** Members or nodes were missing, so that the geometry is not whole. */
    tainted?: true
    /** What stands in where the answer held no geometry: a point, or the bounding box. */
    geometry?: 'center' | 'bounds'
  }
  /** Assembles Overpass JSON (`elements`) into features; copies what it changes. */
  export default function osmtogeojson(data: {
    elements: readonly unknown[]
  }): FeatureCollection<Geometry, OsmProperties>
}
