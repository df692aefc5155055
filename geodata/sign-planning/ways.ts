import type { Geometry } from '../model/geojson.ts'

/** Something people walk along, lon/lat. Of a square the outline is walked; points are no ways. */
export interface Way {
  readonly id: string
  readonly geometry: Geometry
}

/** Ways as strings of vertices in EPSG:25832. Where two pass through the same vertex, one can turn from one to the other. */
export interface Strands {
  readonly vertices: Vertices
  /** Vertices in order, and the way they are part of. */
  strands: Strand[]
  readonly ways: readonly string[]
}

export interface Strand {
  readonly way: number
  readonly vertices: number[]
}

/** Places in metres, EPSG:25832, by number. */
export interface Vertices {
  readonly east: number[]
  readonly north: number[]
  /** The vertex here, the same for the same millimetre. */
  at(east: number, north: number): number
  /** A vertex of its own, whatever else is here. */
  add(east: number, north: number): number
}

export function newVertices(): Vertices {
  const east: number[] = []
  const north: number[] = []
  const byPlace = new Map<string, number>()
  const add = (x: number, y: number) => {
    east.push(x)
    return north.push(y) - 1
  }
  const at = (x: number, y: number) => {
    const place = `${Math.round(x * 1000)},${Math.round(y * 1000)}`
    const known = byPlace.get(place)
    if (known !== undefined) return known
    const made = add(x, y)
    byPlace.set(place, made)
    return made
  }
  return { east, north, at, add }
}
