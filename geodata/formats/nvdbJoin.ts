import { type Planar, planar } from '../geometry/planar.ts'
import { squaredToSegment } from '../geometry/segments.ts'
import type { Geometry } from '../model/geojson.ts'
import type { FoundParapet } from './nvdbParapet.ts'

export interface BridgeToJoin {
  id: string
  geometry: Geometry | null
  /** Ids of parapets the bridge is related to in NVDB. */
  parapets: ReadonlySet<string>
}

export type Join =
  | { bridge: string; by: 'relation' | 'place' }
  | { bridge: null; reason: 'not-on-bridge' | 'no-geometry' | 'bridge-not-here' | 'no-bridge-near' }

/** From a road's centre line to its bridge's edge: a wide deck with a foot way, no more. */
const reachMetres = 12
/** A parapet that lies along less than this share of itself, and of the bridge, runs across or past it. */
const leastShare = 0.5
const stepMetres = 2
/** Parapets follow their bridge; cos 35°. */
const leastAlignment = 0.82

/**
 * Finds the bridge each parapet stands on: the one it is related to in NVDB, else, for parapets registered as standing
 * on a bridge, the one it runs along within reach, where a longer stretch and a nearer one both count.
 */
export function joinParapets(parapets: readonly FoundParapet[], bridges: readonly BridgeToJoin[]): Join[] {
  const here = new Set(bridges.map(({ id }) => id))
  const byParapet = new Map<string, string>()
  for (const { id, parapets: related } of bridges) for (const parapet of related) byParapet.set(parapet, id)
  const lines = bridges.flatMap(({ id, geometry }) => (geometry ? [{ id, shape: planar(geometry) }] : []))
  return parapets.map(({ parapet, geometry, onBridge, bridges: related }): Join => {
    const named = byParapet.get(parapet.externalId) ?? related.find((id) => here.has(id))
    if (named !== undefined) return { bridge: named, by: 'relation' }
    if (related.length > 0) return { bridge: null, reason: 'bridge-not-here' }
    if (!onBridge) return { bridge: null, reason: 'not-on-bridge' }
    if (!geometry) return { bridge: null, reason: 'no-geometry' }
    const nearest = bridgeAlong(planar(geometry), lines)
    return nearest === null ? { bridge: null, reason: 'no-bridge-near' } : { bridge: nearest, by: 'place' }
  })
}

function bridgeAlong(parapet: Planar, bridges: readonly { id: string; shape: Planar }[]): string | null {
  let best: { id: string; closeness: number } | null = null
  const length = lengthOf(parapet)
  for (const { id, shape } of bridges) {
    if (!boxesNear(parapet, shape)) continue
    const { metres, closeness } = stretchAlong(parapet, shape)
    const needed = leastShare * Math.min(length, lengthOf(shape) || length)
    if (metres >= Math.max(needed, stepMetres) && closeness > (best?.closeness ?? 0)) best = { id, closeness }
  }
  return best?.id ?? null
}

/** Metres of the parapet that run along the bridge within reach, and the same weighed by how near they are. */
function stretchAlong(parapet: Planar, bridge: Planar): { metres: number; closeness: number } {
  const stretch = { metres: 0, closeness: 0 }
  forEachSegment(parapet, (ax, ay, bx, by) => {
    const length = Math.hypot(bx - ax, by - ay)
    const pieces = Math.max(1, Math.ceil(length / stepMetres))
    for (let piece = 0; piece < pieces; piece++) {
      const share = (piece + 0.5) / pieces
      const [x, y] = [ax + share * (bx - ax), ay + share * (by - ay)]
      const away = metresBeside(x, y, (bx - ax) / length, (by - ay) / length, bridge)
      if (away === null) continue
      stretch.metres += length / pieces
      stretch.closeness += (length / pieces) * (reachMetres - away)
    }
  })
  return stretch
}

/** How far the bridge is from a point, if it is within reach and runs in the given direction there; else null. */
function metresBeside(x: number, y: number, dx: number, dy: number, bridge: Planar): number | null {
  let nearest = reachMetres * reachMetres
  let alignment = 0
  forEachSegment(bridge, (ax, ay, bx, by) => {
    const squared = squaredToSegment(x, y, ax, ay, bx, by)
    const length = Math.hypot(bx - ax, by - ay)
    if (squared > nearest || length === 0) return
    nearest = squared
    alignment = Math.abs((dx * (bx - ax) + dy * (by - ay)) / length)
  })
  return alignment >= leastAlignment ? Math.sqrt(nearest) : null
}

function lengthOf(shape: Planar): number {
  let metres = 0
  forEachSegment(shape, (ax, ay, bx, by) => {
    metres += Math.hypot(bx - ax, by - ay)
  })
  // An outline goes out and back.
  return shape.dimension === 2 ? metres / 2 : metres
}

function forEachSegment(
  { flat, paths, dimension }: Planar,
  visit: (ax: number, ay: number, bx: number, by: number) => void,
): void {
  if (dimension === 0) return
  for (let path = 0; path + 1 < paths.length; path++) {
    for (let at = paths[path]! * 2; at + 2 < paths[path + 1]! * 2; at += 2) {
      visit(flat[at]!, flat[at + 1]!, flat[at + 2]!, flat[at + 3]!)
    }
  }
}

function boxesNear({ box: a }: Planar, { box: b }: Planar): boolean {
  return (
    a[0] <= b[2] + reachMetres &&
    b[0] <= a[2] + reachMetres &&
    a[1] <= b[3] + reachMetres &&
    b[1] <= a[3] + reachMetres
  )
}
