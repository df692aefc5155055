import type { EastNorth, LonLat } from '../model/geojson.ts'

/*
 * The problem that sign planning solves, as plain arrays: everything before it turns ways, a place and settings into this,
 * everything after it answers it. Metres are planar, EPSG:25832.
 *
 * People walk along arcs. Edge `e` is arc `2e` in its own direction and arc `2e + 1` against it, so `arc ^ 1` is the way back.
 * They come from outside and are on their way into the place; a sign serves the arcs on which they pass where it can be read.
 */

/** Ways people walk, as a graph: nodes are junctions, ends of ways, and where ways cross the edge of the place or of outside. */
export interface WalkGraph {
  /** East, north of each node. */
  readonly nodes: Float64Array
  /** Node each edge starts and ends at. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Length of each edge. */
  readonly metres: Float64Array
  /** East, north, east, north ... of every edge's vertices, its ends among them. */
  readonly vertices: Float64Array
  /** First vertex of each edge, and the end. */
  readonly firstVertex: Uint32Array
  /** Which of the ways each edge is part of; see `ways`. */
  readonly way: Uint32Array
  /** Ids of the ways: of the context layer, or `drawn-1` ... for those added by hand. */
  readonly ways: readonly string[]
  /** Arcs that leave each node: `arcs[firstArc[n]]` up to, not including, `arcs[firstArc[n + 1]]`. */
  readonly firstArc: Uint32Array
  readonly arcs: Uint32Array
}

/** What each node is: people come from 1, and are to pass a sign before 2. */
export const zones = { between: 0, outside: 1, place: 2 } as const

/** Why no sign may stand somewhere, or what must be asked for first. */
export type CandidateReason =
  /** Inside an area drawn as not allowed. */
  | 'forbidden_area'
  /** On or close by rails: the railway's own rules. */
  | 'railway'
  /** On a bridge: its owner must consent. */
  | 'bridge'
  /** Near a school or kindergarten: use the wording for the young. */
  | 'young_people'

/** A place beside a way where a sign could stand, turned towards those who walk the arc. */
export interface Candidate {
  readonly edge: number
  /** Along the edge, from its start. */
  readonly metres: number
  readonly at: EastNorth
  /** The arc whose walkers meet its face. */
  readonly arc: number
  readonly permitted: boolean
  readonly reasons: readonly CandidateReason[]
  /** Among as many signs the lowest sum is chosen; a whole number, 0 to 1000: nearer the place and fewer consents is lower. */
  readonly cost: number
}

/** A sign whose place is given: one that stands, or one that somebody has put or moved in the plan. */
export interface PlacedSign {
  readonly id: string
  readonly at: EastNorth
  /** Degrees clockwise from grid north that the face is turned towards; null where it is read from all sides. */
  readonly facingDegrees: number | null
}

export interface Problem {
  readonly graph: WalkGraph
  /** One of `zones` for each node. */
  readonly zone: Uint8Array
  readonly candidates: readonly Candidate[]
  /** For each candidate the arcs it serves, in order; its own among them. */
  readonly serves: readonly Uint32Array[]
  /** Arcs served by signs that are kept. */
  readonly served: Uint32Array
}

/** A way into the place: an arc from a node that is not at the place to one that is, which can be reached from outside. */
export interface WayIn {
  readonly number: number
  readonly arc: number
  readonly at: LonLat
}

/** A route of arcs from outside to the place. */
export type Route = readonly number[]

/** The fewest signs, and why fewer will not do. */
export interface FewestSigns {
  /** Indices of candidates. */
  readonly chosen: readonly number[]
  /** Arcs that no permitted sign can close though every cut must: the approaches that cannot be covered. */
  readonly uncoverable: readonly number[]
  readonly proof:
    | { readonly kind: 'routes'; readonly routes: readonly Route[] }
    /** No fewer signs than this, by the solver's bound. */
    | { readonly kind: 'bound'; readonly atLeast: number }
}
