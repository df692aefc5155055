import type { Planar, PlanarBox } from '../geometry/planar.ts'
import { toLonLat } from '../geometry/projection.ts'
import type { Bbox } from '../model/geojson.ts'

/*
 * The piece of the ground a map picture shows, in EPSG:25832 with grid north up.
 */

export const mapWidth = 1000
export const mapHeight = 640

/** Where picture and ground meet: pixels from the top left corner, metres east and north. */
export interface MapFrame {
  /** Of the left edge, EPSG:25832. */
  west: number
  /** Of the top edge, EPSG:25832. */
  north: number
  metresPerPixel: number
}

const leastMarginMetres = 60
/** A footbridge is still seen for what it is; closer than this a map of a town says nothing more. */
const leastWidthMetres = 200

/**
 * The frame around an area: wide enough for what lies `reachMetres` away to be seen, but never so wide that the area
 * becomes a dot.
 */
export function mapFrame({ box }: Pick<Planar, 'box'>, reachMetres: number): MapFrame {
  const [west, south, east, north] = box
  const size = Math.max(east - west, north - south)
  const margin = Math.min(Math.max(reachMetres * 1.15, leastMarginMetres, size * 0.12), 250 + size / 2)
  const width = Math.max(east - west + 2 * margin, leastWidthMetres)
  const height = north - south + 2 * margin
  const metresPerPixel = Math.max(width / mapWidth, height / mapHeight)
  return {
    west: (west + east) / 2 - (metresPerPixel * mapWidth) / 2,
    north: (south + north) / 2 + (metresPerPixel * mapHeight) / 2,
    metresPerPixel,
  }
}

export function frameBox({ west, north, metresPerPixel }: MapFrame): PlanarBox {
  return [west, north - mapHeight * metresPerPixel, west + mapWidth * metresPerPixel, north]
}

/** The box in degrees that holds the whole frame: its sides are no meridians, so the corners and middles are asked. */
export function frameBbox(frame: MapFrame): Bbox {
  const [west, south, east, north] = frameBox(frame)
  const edge = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => [x, y] as const))
  const positions = edge.map(([x, y]) => toLonLat([west + x * (east - west), south + y * (north - south)]))
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
