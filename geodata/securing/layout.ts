import type { RegisterCollection } from '../model/collections.ts'
import { type Edge, type EdgeAccess, lineEdges } from '../model/edge.ts'
import type { Geometry } from '../model/geojson.ts'
import type { SurveyContent } from '../model/survey.ts'
import { axisMetres, lineMetres } from './axis.ts'

/** A thing as its edges are found from. */
export interface Edged {
  collection: RegisterCollection
  geometry: Geometry
  properties: Record<string, unknown>
}

/** An edge with its length worked out: metres, or null where it counts as one whole. */
export type LaidEdge = Edge & { lengthMetres: number | null }

/** The edges a thing has before anybody has surveyed it: what its line or outline gives, access unknown unless the register tells. */
export function assumedEdges({ collection, geometry, properties }: Edged): Edge[] {
  if (collection === 'buildings') return []
  const blank = { name: '', lengthMetres: null, line: null, reachable: [] }
  // What is no bridge has one edge, its own line or outline: a quay is not walked on both sides of.
  const isCrossed = collection === 'bridges' && axisMetres(geometry) !== null
  if (!isCrossed) return [{ ...blank, code: 'edge-1', access: 'unknown' }]
  const access = accessTold(properties.pedestrianAccess)
  return lineEdges.map((code) => {
    const isSide = code === 'left' || code === 'right'
    return { ...blank, code, access: isSide || access === 'none' ? access : 'unknown' }
  })
}

function accessTold(pedestrianAccess: unknown): EdgeAccess {
  if (pedestrianAccess === 'both_sides') return 'all'
  return pedestrianAccess === 'none' ? 'none' : 'unknown'
}

/** The edges of a thing with their lengths in metres: as surveyed, or as assumed. */
export function layout(thing: Edged, survey: Pick<SurveyContent, 'axis' | 'edges'> | null): LaidEdge[] {
  const along = axisMetres(survey?.axis ?? thing.geometry)
  return (survey?.edges ?? assumedEdges(thing)).map((edge) => ({
    ...edge,
    lengthMetres: lengthOf(edge, along, thing),
  }))
}

function lengthOf(edge: Edge, along: number | null, { collection, geometry }: Edged): number | null {
  // Its sides are as long as the line itself, whatever anybody typed.
  if (edge.code === 'left' || edge.code === 'right') return along ?? edge.lengthMetres
  if (edge.line) return lineMetres(edge.line)
  if (edge.lengthMetres !== null) return edge.lengthMetres
  const isOwnLine = edge.code === 'edge-1' && (collection === 'structures' || along === null)
  return isOwnLine ? lineMetres(geometry) : null
}
