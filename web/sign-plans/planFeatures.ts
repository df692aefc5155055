import type { Feature, FeatureCollection } from 'geojson'
import { toLonLat } from '../../geodata/geometry/projection.ts'
import type { Geometry, LonLat } from '../../geodata/model/geojson.ts'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import type { Judgement } from '../../geodata/sign-planning/judge.ts'
import type { PointedSign } from '../../geodata/sign-planning/planInput.ts'
import type { Problem, Route, WalkGraph } from '../../geodata/sign-planning/problem.ts'
import { type PlanDraft, signLetter } from './planDraft.ts'
import type { PreparedPlan } from './solver/solver.ts'

/*
 * A plan as it is drawn on the map. What each feature is stands in `is`; how it looks is in planLayers.ts.
 */

export type Drawn =
  | 'place'
  | 'walked'
  | 'route'
  | 'open'
  | 'closed'
  | 'added'
  | 'forbidden'
  | 'view'
  | 'facing'
  | 'way-in'
  | 'tried'
  | 'kept'
  | 'sign'

function feature(is: Drawn, geometry: Geometry, properties: object = {}): Feature {
  return { type: 'Feature', geometry, properties: { is, ...properties } }
}

const point = (coordinates: LonLat): Geometry => ({ type: 'Point', coordinates })

export function collected(...features: readonly (readonly Feature[])[]): FeatureCollection {
  return { type: 'FeatureCollection', features: features.flat() }
}

/** The place, and every way that counts as walked. */
export function groundFeatures(place: Geometry, prepared: PreparedPlan | null): Feature[] {
  if (!prepared) return [feature('place', place)]
  const { graph } = prepared.problem
  const edges = graph.from.length
  const coordinates = Array.from({ length: edges }, (_, edge) => lineOf(graph, edge * 2))
  return [feature('walked', { type: 'MultiLineString', coordinates }), feature('place', place)]
}

/** What people have drawn and closed. */
export function handmadeFeatures({ addedWays, closedAt, forbidden }: PlanDraft): Feature[] {
  return [
    ...forbidden.map((area) => feature('forbidden', area)),
    ...addedWays.map((way) => feature('added', way)),
    ...closedAt.map((at) => feature('closed', point(at))),
  ]
}

/** The ways in by number, and for each that is open a route that passes no sign. */
export function wayFeatures(
  { problem, waysIn }: PreparedPlan,
  judgement: Judgement,
  pointed: number | null,
): Feature[] {
  const open = new Set(judgement.open.map(({ way }) => way.number))
  return [
    ...judgement.open.map(({ way, route }) =>
      feature('open', routeLine(problem.graph, route), { pointed: way.number === pointed }),
    ),
    ...waysIn.map(({ number, at }) =>
      feature('way-in', point(at), {
        label: String(number),
        open: open.has(number),
        pointed: number === pointed,
      }),
    ),
  ]
}

/** Routes that share no position: why fewer signs will not do. */
export function proofFeatures({ graph }: Problem, routes: readonly Route[]): Feature[] {
  return routes.map((route) => feature('route', routeLine(graph, route)))
}

/** Signs of the plan by letter, and those that stand, each with whereto its face is turned. */
export function signFeatures(
  signs: readonly PlannedSign[],
  kept: readonly PointedSign[],
  reachMetres: number,
  pointed: string | null,
): Feature[] {
  return [
    ...[...kept, ...signs].flatMap((sign) => viewOf(sign, reachMetres)),
    ...[...kept, ...signs].flatMap(({ point: at, facingDegrees }) =>
      facingDegrees === null ? [] : [feature('facing', point(at), { facing: facingDegrees })],
    ),
    ...kept.map((sign) => feature('kept', point(sign.point), { id: sign.id })),
    ...signs.map((sign, index) =>
      feature('sign', point(sign.point), {
        id: sign.id,
        label: signLetter(index),
        made: sign.signId !== null,
        pointed: sign.id === pointed,
      }),
    ),
  ]
}

/** Positions looked at, and not in the plan. */
export function triedFeatures({ candidates }: Problem, chosen: readonly number[]): Feature[] {
  return chosen.map((index) => feature('tried', point(toLonLat([...candidates[index]!.at]))))
}

function routeLine(graph: WalkGraph, route: Route): Geometry {
  return { type: 'LineString', coordinates: route.flatMap((arc) => lineOf(graph, arc)) }
}

/** An arc's line in the direction it is walked. */
function lineOf({ vertices, firstVertex }: WalkGraph, arc: number): LonLat[] {
  const line: LonLat[] = []
  for (let vertex = firstVertex[arc >> 1]!; vertex < firstVertex[(arc >> 1) + 1]!; vertex++)
    line.push(toLonLat([vertices[vertex * 2]!, vertices[vertex * 2 + 1]!]))
  return arc % 2 === 0 ? line : line.reverse()
}

/** From where the face can be read: a slice of a circle; nothing for one that is read from all sides. */
function viewOf({ point: at, facingDegrees }: PointedSign, reachMetres: number): Feature[] {
  if (facingDegrees === null) return []
  const arc = Array.from({ length: 9 }, (_, step) =>
    offset(at, facingDegrees - sliceDegrees + (step * sliceDegrees) / 4, Math.max(reachMetres, leastReach)),
  )
  return [feature('view', { type: 'Polygon', coordinates: [[at, ...arc, at]] })]
}

const sliceDegrees = 60
const leastReach = 5
const metresPerDegree = 111_320

function offset([lon, lat]: LonLat, degrees: number, metres: number): LonLat {
  const radians = (degrees * Math.PI) / 180
  const north = (metres * Math.cos(radians)) / metresPerDegree
  const east = (metres * Math.sin(radians)) / (metresPerDegree * Math.cos((lat * Math.PI) / 180))
  return [lon + east, lat + north]
}
