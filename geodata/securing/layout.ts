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
  // What is no bridge has one edge, its own line or outline: a quay is not walked on both sides of.
  const isCrossed = collection === 'bridges' && axisMetres(geometry) !== null
  return isCrossed ? edgesOfLine(properties) : [{ ...blank, code: 'edge-1', access: 'unknown' }]
}

const blank = { name: '', lengthMetres: null, line: null, reachable: [] }

function edgesOfLine({ pedestrianAccess }: Edged['properties']): Edge[] {
  const access = accessTold(pedestrianAccess)
  return lineEdges.map((code) => {
    const isSide = code === 'left' || code === 'right'
    return { ...blank, code, access: isSide || access === 'none' ? access : 'unknown' }
  })
}

/** Whoever has registered one side or end has said nothing of those left out. Edges drawn instead of them are another matter. */
function leftOut(surveyed: readonly Edge[], thing: Edged, along: number | null): Edge[] {
  const has = (code: string) => surveyed.some((edge) => edge.code === code)
  if (thing.collection !== 'bridges' || along === null || !lineEdges.some(has)) return []
  return edgesOfLine(thing.properties).filter(({ code }) => !has(code))
}

function accessTold(pedestrianAccess: unknown): EdgeAccess {
  if (pedestrianAccess === 'both_sides') return 'all'
  return pedestrianAccess === 'none' ? 'none' : 'unknown'
}

/** The edges of a thing with their lengths in metres: as surveyed, or as assumed. */
export function layout(thing: Edged, survey: Pick<SurveyContent, 'axis' | 'edges'> | null): LaidEdge[] {
  const along = axisMetres(survey?.axis ?? thing.geometry)
  const edges = survey ? [...survey.edges, ...leftOut(survey.edges, thing, along)] : assumedEdges(thing)
  return edges.map((edge) => ({
    ...edge,
    // Without length there would be nothing to reach; then nobody knows how long it is.
    lengthMetres: lengthOf(edge, along, thing) || null,
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
