import type { LineString, LonLat, Point, Polygon } from '../../geodata/model/geojson.ts'

/*
 * Places for tests: in the open sea where Eksempelvik lies, given in metres east and north of its corner.
 */

const corner: LonLat = [6.2, 64.8]
const metresPerDegreeNorth = 111_450
const metresPerDegreeEast = metresPerDegreeNorth * Math.cos((corner[1] * Math.PI) / 180)

export function place(eastMetres: number, northMetres: number): LonLat {
  return [corner[0] + eastMetres / metresPerDegreeEast, corner[1] + northMetres / metresPerDegreeNorth]
}

export function pointAt(eastMetres: number, northMetres: number): Point {
  return { type: 'Point', coordinates: place(eastMetres, northMetres) }
}

export function lineFrom(...positions: [number, number][]): LineString {
  return { type: 'LineString', coordinates: positions.map(([east, north]) => place(east, north)) }
}

/** A square with its south-west corner there. */
export function squareAt(eastMetres: number, northMetres: number, sideMetres = 50): Polygon {
  const far = { east: eastMetres + sideMetres, north: northMetres + sideMetres }
  return {
    type: 'Polygon',
    coordinates: [
      [
        place(eastMetres, northMetres),
        place(far.east, northMetres),
        place(far.east, far.north),
        place(eastMetres, far.north),
        place(eastMetres, northMetres),
      ],
    ],
  }
}
