import { toEastNorth } from '../geometry/projection.ts'
import type { LineString, LonLat } from '../model/geojson.ts'
import { openStretches } from './closedStretches.ts'
import { cutAtZones } from './cutAtZones.ts'
import { joinLooseEnds } from './looseEnds.ts'
import type { Target } from './place.ts'
import type { WalkGraph } from './problem.ts'
import { strandsOf } from './strandsOf.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import type { Vertices, Way } from './ways.ts'

export interface WalkedWays {
  /** Those that people may walk. */
  readonly ways: readonly Way[]
  /** Drawn by hand; their ends reach `drawnReachMetres`. */
  readonly addedWays?: readonly LineString[]
  /** Points on ways that cannot be walked between the junctions on either side. */
  readonly closedAt?: readonly LonLat[]
  /** A way that ends this near another is joined to it. */
  readonly snapMetres: number
}

/** A hand on a map is not steadier than this. */
const drawnReachMetres = 5

/** The ways (lon/lat) as a graph in EPSG:25832, edges cut at the edges of the target's zones where there is one. */
export function buildWalkGraph(
  { ways, addedWays = [], closedAt = [], snapMetres }: WalkedWays,
  target: Target | null = null,
): WalkGraph {
  const drawn = addedWays.map((geometry, i) => ({ id: `drawn-${i + 1}`, geometry }))
  const laid = strandsOf([...ways, ...drawn])
  joinLooseEnds(laid, (way) => (way < ways.length ? snapMetres : Math.max(snapMetres, drawnReachMetres)))
  const open = openStretches(stretchesOf(laid), laid.vertices, closedAt.map(toEastNorth))
  return graphOf(target ? cutAtZones(open, laid.vertices, target) : open, laid.vertices, laid.ways)
}

function graphOf(
  stretches: readonly Stretch[],
  { east, north }: Vertices,
  ways: readonly string[],
): WalkGraph {
  const nodeOf = new Map<number, number>()
  const nodes: number[] = []
  const nodeAt = (vertex: number) => {
    const known = nodeOf.get(vertex)
    if (known !== undefined) return known
    nodeOf.set(vertex, nodeOf.size)
    nodes.push(east[vertex]!, north[vertex]!)
    return nodeOf.size - 1
  }
  const firstVertex = new Uint32Array(stretches.length + 1)
  for (const [edge, { vertices }] of stretches.entries())
    firstVertex[edge + 1] = firstVertex[edge]! + vertices.length
  const vertices = new Float64Array(firstVertex.at(-1)! * 2)
  const metres = new Float64Array(stretches.length)
  const from = new Uint32Array(stretches.length)
  const to = new Uint32Array(stretches.length)
  let next = 0
  for (const [edge, stretch] of stretches.entries()) {
    from[edge] = nodeAt(stretch.vertices[0]!)
    to[edge] = nodeAt(stretch.vertices.at(-1)!)
    for (const [at, vertex] of stretch.vertices.entries()) {
      vertices[next++] = east[vertex]!
      vertices[next++] = north[vertex]!
      if (at > 0)
        metres[edge]! += Math.hypot(
          vertices[next - 2]! - vertices[next - 4]!,
          vertices[next - 1]! - vertices[next - 3]!,
        )
    }
  }
  const way = Uint32Array.from(stretches, (stretch) => stretch.way)
  const arcsByNode = leavingArcs(nodeOf.size, from, to)
  return {
    nodes: Float64Array.from(nodes),
    from,
    to,
    metres,
    vertices,
    firstVertex,
    way,
    ways,
    ...arcsByNode,
  }
}

/** Arcs in the order of the nodes they leave, and where each node's begin. */
export function leavingArcs(
  nodes: number,
  from: Uint32Array,
  to: Uint32Array,
): Pick<WalkGraph, 'firstArc' | 'arcs'> {
  const firstArc = new Uint32Array(nodes + 1)
  for (const node of from) firstArc[node + 1]!++
  for (const node of to) firstArc[node + 1]!++
  for (let node = 0; node < nodes; node++) firstArc[node + 1]! += firstArc[node]!
  const arcs = new Uint32Array(from.length * 2)
  const next = firstArc.slice()
  for (let edge = 0; edge < from.length; edge++) {
    arcs[next[from[edge]!]!++] = edge * 2
    arcs[next[to[edge]!]!++] = edge * 2 + 1
  }
  return { firstArc, arcs }
}
