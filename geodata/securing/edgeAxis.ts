import type { RegisterCollection } from '../model/collections.ts'
import { type Edge, edgeKindOf } from '../model/edge.ts'
import type { Geometry, LineString, MultiLineString } from '../model/geojson.ts'
import { axisMetres } from './axis.ts'
import { type Axis, axisOf } from './linearReference.ts'

/** What edges are measured along: the thing's own line or outline, unless its survey has a line. */
export interface Measured {
  collection: RegisterCollection
  geometry: Geometry
  /** The line of the survey in force; null is the thing's own. */
  surveyAxis: LineString | MultiLineString | null
}

/** The line the sides and ends of a thing are told by; null for a point or an outline. */
export function axisOfThing({ geometry, surveyAxis }: Measured): Axis | null {
  const line = surveyAxis ?? geometry
  return axisMetres(line) === null ? null : axisOf(line)
}

/** The line an edge is measured along by itself: the one drawn for it, or the thing's own outline; null for sides and ends. */
export function ownAxisOf({ code, line }: Pick<Edge, 'code' | 'line'>, thing: Measured): Axis | null {
  const kind = edgeKindOf(code)
  if (kind === 'left' || kind === 'right') return null
  if (line) return axisOf(line)
  const isOutline = code === 'edge-1' && (thing.collection === 'structures' || axisOfThing(thing) === null)
  return isOutline ? axisOf(thing.geometry) : null
}
