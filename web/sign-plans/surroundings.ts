import { coverageAround } from '../../geodata/checks/coverage.ts'
import { bboxesOverlap, bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { ContextFeature, ContextLayerState } from '../../geodata/model/contextLayer.ts'
import type { Bbox, Geometry, LineString, MultiLineString } from '../../geodata/model/geojson.ts'
import type { FeaturePage } from '../../geodata/model/page.ts'
import type { SignStatus } from '../../geodata/model/sign.ts'
import { request } from '../api/client.ts'
import { listThings, type ThingOf } from '../api/things.ts'

export type WalkedWay = ContextFeature & { geometry: LineString | MultiLineString }

/** What a plan is worked out among, all of it within one box. */
export interface Surroundings {
  ways: readonly WalkedWay[]
  rail: readonly Geometry[]
  bridges: readonly Geometry[]
  youngPeople: readonly Geometry[]
  /** Signs that stand, or that are decided. */
  signs: readonly ThingOf<'signs'>[]
  /** The layer of ways as it was imported; null where none has been. */
  layer: ContextLayerState | null
  /** Whether the ways describe everything from the place to outside. */
  coverage: 'covered' | 'partly' | 'missing'
  /** Layers that would have told of rail and schools, and are not imported. */
  notImported: readonly ('rail' | 'schools')[]
}

/** Signs in these states stand, should stand, or will stand; a proposal is nothing to rely on. */
const keptStatuses: readonly SignStatus[] = ['approved', 'ordered', 'mounted', 'follow_up']
/** Ways go on a little beyond the radius, so that those that turn back are seen to. */
const marginMetres = 100
const pageSize = 1000

/**
 * The box to ask for. `coarse` is whole squares of a fixed grid of about two kilometres, at least one beyond on each side, so
 * that an address tells no more of where the place is than the map's tiles do.
 */
export function askedBox(place: Geometry, outsideMetres: number, coarse: boolean): Bbox {
  const [west, south, east, north] = expandBbox(bboxOf(place), outsideMetres + marginMetres)
  if (!coarse) return [west, south, east, north]
  const down = (degrees: number, step: number) => (Math.floor(degrees / step) - 1) * step
  const up = (degrees: number, step: number) => (Math.ceil(degrees / step) + 1) * step
  return [down(west, coarseLon), down(south, coarseLat), up(east, coarseLon), up(north, coarseLat)]
}

const coarseLon = 0.04
const coarseLat = 0.02

/** Reads page after page; `onProgress` is told how many ways have come so far. */
export async function readSurroundings(
  { place, outsideMetres, coarse }: { place: Geometry; outsideMetres: number; coarse: boolean },
  onProgress: (ways: number) => void,
  signal: AbortSignal,
): Promise<Surroundings> {
  const bbox = askedBox(place, outsideMetres, coarse)
  const { items: layers } = await request<{ items: ContextLayerState[] }>('context/layers', { signal })
  const layer = layers.find((one) => one.layer === 'ways') ?? null
  const [ways, rail, schools, bridges, signs] = await Promise.all([
    readContext('ways', bbox, signal, onProgress),
    readContext('rail', bbox, signal),
    readContext('schools', bbox, signal),
    readThings('bridges', bbox, signal),
    readThings('signs', bbox, signal),
  ])
  const near = expandBbox(bboxOf(place), outsideMetres + marginMetres)
  return {
    ways: ways.filter(isWalked).filter(({ geometry }) => !coarse || bboxesOverlap(bboxOf(geometry), near)),
    rail: rail.map(({ geometry }) => geometry),
    bridges: bridges.map(({ geometry }) => geometry),
    youngPeople: schools.map(({ geometry }) => geometry),
    signs: signs.filter(({ properties }) => keptStatuses.includes(properties.status)),
    layer,
    coverage: layer ? coverageAround(place, layer.covers, outsideMetres) : 'missing',
    notImported: (['rail', 'schools'] as const).filter((code) => !layers.some((one) => one.layer === code)),
  }
}

function isWalked(feature: ContextFeature): feature is WalkedWay {
  return feature.properties.walkable !== false && feature.geometry.type.endsWith('LineString')
}

async function readContext(
  code: 'ways' | 'rail' | 'schools',
  bbox: Bbox,
  signal: AbortSignal,
  onProgress?: (features: number) => void,
): Promise<ContextFeature[]> {
  const features: ContextFeature[] = []
  let cursor: string | null = null
  do {
    const query = { bbox: inDegrees(bbox), limit: pageSize, cursor }
    const page: FeaturePage<ContextFeature> = await request(`context/${code}`, { query, signal })
    features.push(...page.features)
    onProgress?.(features.length)
    cursor = page.next
  } while (cursor !== null)
  return features
}

async function readThings<C extends 'bridges' | 'signs'>(
  collection: C,
  bbox: Bbox,
  signal: AbortSignal,
): Promise<ThingOf<C>[]> {
  const things: ThingOf<C>[] = []
  let cursor: string | undefined
  do {
    const page = await listThings(collection, { bbox, limit: pageSize, cursor }, signal)
    things.push(...page.features)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return things
}

const inDegrees = (bbox: Bbox) => bbox.map((degrees) => degrees.toFixed(6)).join(',')
