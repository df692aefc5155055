import type { Bbox, LonLat } from '../model/geojson.ts'

/** Norway with its sea areas (not Svalbard and Jan Mayen, which lie in no municipality). */
export const norwayBbox: Bbox = [2, 57, 33.5, 72.5]

/** Whether the position is in Norway's box, sea included. */
export function isInNorway([lon, lat]: LonLat): boolean {
  const [west, south, east, north] = norwayBbox
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/*
 * West coast and east border for each degree of latitude from 57, drawn generously (tenths of a degree, islands in,
 * a strip of the neighbours with them). Only good for telling UTM zones apart, which lie six degrees from each other.
 */
const landByLatitude: readonly (readonly [west: number, east: number])[] = [
  [5.8, 9.4],
  [5.2, 11.9],
  [4.8, 12.2],
  [4.5, 12.9],
  [4.4, 13],
  [4.8, 12.6],
  [7.1, 14.3],
  [9.2, 14.4],
  [10.2, 15],
  [11.7, 16.6],
  [11.8, 17.6],
  [12.7, 20.5],
  [14.9, 31.1],
  [17.6, 31.4],
  [21.5, 29],
]

/** Whether the position is on the mainland or near its coast, roughly. */
export function isNearLand([lon, lat]: LonLat): boolean {
  const band = landByLatitude[Math.floor(lat) - 57]
  return band !== undefined && lon >= band[0] && lon <= band[1]
}
