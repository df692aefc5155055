import { toEastNorth } from '../geometry/projection.ts'
import type { LonLat } from '../model/geojson.ts'
import type { Candidate, WalkGraph } from './problem.ts'

/*
 * Which way a face is turned. People say degrees from north; the plane that all is measured in has a north of its own, which
 * differs by 1 degree in Trondheim and by more than 15 in the far east.
 */

/** Degrees clockwise from north as degrees clockwise from grid north, EPSG:25832. */
export function gridDegrees(at: LonLat, fromNorth: number): number {
  return turned(fromNorth + northOnGrid(at))
}

/** Degrees clockwise from grid north as whole degrees clockwise from north. */
export function degreesFromNorth(at: LonLat, fromGridNorth: number): number {
  return Math.round(turned(fromGridNorth - northOnGrid(at))) % 360
}

/** Degrees clockwise from grid north that a candidate's face is turned towards: against those who walk its arc. */
export function candidateFacing(graph: WalkGraph, candidate: Candidate): number {
  const [east, north] = walkersDirection(graph, candidate)
  return turned((Math.atan2(-east, -north) * 180) / Math.PI)
}

/** East and north of one metre's walk along the candidate's arc, on the stretch that leads up to it. */
export function walkersDirection(graph: WalkGraph, { edge, metres, arc }: Candidate): [number, number] {
  const { vertices, firstVertex } = graph
  const forwards = arc % 2 === 0
  let walked = 0
  let direction: [number, number] = [0, 0]
  for (let vertex = firstVertex[edge]!; vertex + 1 < firstVertex[edge + 1]!; vertex++) {
    const east = vertices[vertex * 2 + 2]! - vertices[vertex * 2]!
    const north = vertices[vertex * 2 + 3]! - vertices[vertex * 2 + 1]!
    const length = Math.hypot(east, north)
    if (length === 0) continue
    direction = forwards ? [east / length, north / length] : [-east / length, -north / length]
    walked += length
    if (forwards ? walked >= metres - nothingMetres : walked > metres + nothingMetres) break
  }
  return direction
}

const nothingMetres = 1e-6

/** Where true north lies on the grid, clockwise. */
function northOnGrid([lon, lat]: LonLat): number {
  const [east, north] = toEastNorth([lon, lat])
  const [eastAbove, northAbove] = toEastNorth([lon, lat + 0.001])
  return (Math.atan2(eastAbove - east, northAbove - north) * 180) / Math.PI
}

const turned = (degrees: number) => ((degrees % 360) + 360) % 360
