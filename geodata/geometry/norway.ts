import type { Bbox, LonLat } from '../model/geojson.ts'

/** Norway with its sea areas (not Svalbard and Jan Mayen, which lie in no municipality). */
const norwayBbox: Bbox = [2, 57, 33.5, 72.5]

/** Whether the position is in Norway's box, sea included. */
export function isInNorway([lon, lat]: LonLat): boolean {
  const [west, south, east, north] = norwayBbox
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/*
 * West coast and east border for each half degree of latitude from 57.5, islands in, a strip of sea and of the
 * neighbours with them. Read off roughly, and only good for telling UTM zones apart, which lie six degrees from each
 * other.
 */
const landFromLat = 57.5
const landByHalfDegree: readonly (readonly [west: number, east: number])[] = [
  [6.5, 8.2],
  [5.7, 9.2],
  [5.3, 11.7],
  [4.8, 12],
  [5, 12.6],
  [4.8, 12.7],
  [4.6, 12.7],
  [4.4, 12.9],
  [4.5, 12.9],
  [4.9, 12.4],
  [5.8, 12.4],
  [6.7, 12.3],
  [7.5, 14.3],
  [8.8, 14.3],
  [10.3, 14.3],
  [10.8, 14.8],
  [11.3, 15],
  [11.7, 15.7],
  [11.7, 16.6],
  [11.6, 16.6],
  [11.7, 17.5],
  [12.7, 18.4],
  [13.9, 26],
  [14.9, 31],
  [16.7, 31.3],
  [17.9, 31.4],
  [19.8, 31.4],
  [22.8, 28.7],
]

/** Whether the position is on the mainland or near its coast, roughly. */
export function isNearLand([lon, lat]: LonLat): boolean {
  const band = landByHalfDegree[Math.floor((lat - landFromLat) * 2)]
  return band !== undefined && lon >= band[0] && lon <= band[1]
}
