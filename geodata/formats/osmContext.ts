import type { ContextLayerCode } from '../model/contextLayer.ts'
import type { GeometryType } from '../model/geojson.ts'
import type { OsmTags } from './osmTags.ts'

export interface OsmContext {
  layer: ContextLayerCode
  properties: { name: string | null; kind: string; walkable: boolean | null }
}

const rails = new Set([
  'rail',
  'light_rail',
  'tram',
  'subway',
  'narrow_gauge',
  'station',
  'halt',
  'tram_stop',
  'platform',
])
const rivers = new Set(['river', 'stream', 'canal', 'riverbank', 'dock', 'tidal_channel'])
const institutions = new Set([
  'hospital',
  'clinic',
  'nursing_home',
  'rehabilitation',
  'hospice',
  'psychiatry',
])
const careHomes = new Set(['nursing_home', 'assisted_living', 'group_home', 'hospice'])
const schools = new Set(['school', 'kindergarten', 'college', 'university'])
const notYetOrNoMore = new Set(['construction', 'proposed', 'abandoned', 'disused', 'razed'])

/** The context layers a feature belongs to; one may belong to several (a square that people walk across). */
export function osmContexts(tags: OsmTags, type: GeometryType): OsmContext[] {
  const isPoint = type === 'Point' || type === 'MultiPoint'
  const isArea = type === 'Polygon' || type === 'MultiPolygon'
  const found: OsmContext[] = []
  const add = (layer: ContextLayerCode, kind: string | undefined, walkable: boolean | null = null) => {
    if (kind !== undefined) found.push({ layer, properties: { name: tags.name ?? null, kind, walkable } })
  }
  const { highway, railway, amenity, healthcare } = tags
  if (highway !== undefined && !isPoint && !notYetOrNoMore.has(highway)) add('ways', highway, walkable(tags))
  if (railway !== undefined && rails.has(railway)) add('rail', railway)
  add('water', waterKind(tags, isPoint))
  if (institutions.has(amenity ?? '')) add('institutions', amenity)
  else if (institutions.has(healthcare ?? '')) add('institutions', healthcare)
  else if (careHomes.has(tags.social_facility ?? '')) add('institutions', tags.social_facility)
  if (schools.has(amenity ?? '')) add('schools', amenity)
  if (!isPoint || tags.place === 'square') add('landuse', landuseKind(tags, isArea))
  return found
}

/** In a pipe or under a street: it is neither seen nor reached from above. Roads in tunnels are still walked through. */
export function isUnderground(tags: OsmTags): boolean {
  const hidden = tags.tunnel !== undefined && tags.tunnel !== 'no'
  return hidden && (tags.railway !== undefined || tags.waterway !== undefined)
}

function waterKind(tags: OsmTags, isPoint: boolean): string | undefined {
  if (isPoint) return undefined
  if (tags.natural === 'water') return tags.water ?? 'water'
  if (tags.natural === 'coastline' || tags.natural === 'bay') return tags.natural
  if (rivers.has(tags.waterway ?? '')) return tags.waterway
  return tags.landuse === 'reservoir' ? 'reservoir' : undefined
}

function landuseKind(tags: OsmTags, isArea: boolean): string | undefined {
  if (tags.leisure === 'park') return 'park'
  if (tags.place === 'square') return 'square'
  if (tags.landuse === 'recreation_ground' || tags.landuse === 'village_green') return tags.landuse
  return tags.highway === 'pedestrian' && isArea ? 'pedestrian' : undefined
}

const walked = new Set([
  'footway',
  'path',
  'pedestrian',
  'steps',
  'cycleway',
  'living_street',
  'residential',
  'service',
  'track',
  'unclassified',
  'tertiary',
  'tertiary_link',
  'road',
  'bridleway',
  'corridor',
])

/**
 * Whether people on foot may use a way: as tagged for feet; else not on motorways and behind closed access; else yes
 * where there is a pavement or the way is of a kind people walk on. Null on larger roads that say nothing of feet.
 */
function walkable(tags: OsmTags): boolean | null {
  const { highway = '', foot, access } = tags
  if (foot === 'no' || foot === 'private' || foot === 'use_sidepath') return false
  if (foot !== undefined) return true
  if (highway.startsWith('motorway') || tags.motorroad === 'yes') return false
  if (access === 'no' || access === 'private') return false
  if (['both', 'left', 'right', 'yes'].includes(tags.sidewalk ?? '')) return true
  return walked.has(highway) ? true : null
}
