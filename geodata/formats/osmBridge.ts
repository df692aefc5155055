import type { bridgeKinds, bridgeStatuses, pedestrianAccess } from '../model/bridge.ts'
import { parseMetres } from './number.ts'
import { type OsmTags, osmYear } from './osmTags.ts'

type Access = keyof typeof pedestrianAccess.labels

const forFeet = new Set(['footway', 'path', 'pedestrian', 'steps', 'cycleway', 'bridleway', 'corridor'])
const forCarsOnly = new Set(['motorway', 'motorway_link'])

/** Whether the tags describe a bridge: an outline drawn as one, or a road, path or track that runs on one. */
export function isOsmBridge(tags: OsmTags): boolean {
  if (tags.man_made === 'bridge') return true
  const carried = tags.highway !== undefined || tags.railway !== undefined
  return carried && tags.bridge !== undefined && tags.bridge !== 'no'
}

/** A bridge's attributes by our names, from the tags of its outline or of the way on it; null where the tags are silent. */
export function osmBridge(tags: OsmTags): Record<string, unknown> {
  return {
    name: tags['bridge:name'] ?? tags.name ?? null,
    kind: kindOf(tags),
    status: statusOf(tags),
    builtYear: osmYear(tags),
    lengthMetres: parseMetres(tags.length ?? ''),
    pedestrianAccess: accessOf(tags),
    cycling: cyclingOf(tags),
    stairs: tags.highway === 'steps' ? true : null,
    owner: tags.owner ?? tags.operator ?? null,
    lighting: tags.lit === 'yes' ? 'Belyst' : tags.lit === 'no' ? 'Ikke belyst' : null,
  }
}

function kindOf(tags: OsmTags): keyof typeof bridgeKinds.labels | null {
  if (tags.railway !== undefined) return 'railway'
  if (tags.highway === undefined) return null
  return forFeet.has(tags.highway) ? 'footbridge' : 'road'
}

function statusOf({ highway, railway, access }: OsmTags): keyof typeof bridgeStatuses.labels | null {
  if (highway === 'construction' || railway === 'construction') return 'new'
  if (highway === 'proposed' || railway === 'proposed') return 'planned'
  return access === 'no' ? 'closed' : null
}

function accessOf(tags: OsmTags): Access | null {
  if (tags.foot === 'no' || forCarsOnly.has(tags.highway ?? '') || tags.motorroad === 'yes') return 'none'
  if (tags.sidewalk === 'both' || tags['sidewalk:both'] === 'yes') return 'both_sides'
  if (tags.sidewalk === 'left' || tags.sidewalk === 'right') return 'one_side'
  return null
}

function cyclingOf({ highway, bicycle }: OsmTags): boolean | null {
  if (bicycle === 'no' || bicycle === 'dismount') return false
  if (highway === 'cycleway') return true
  return bicycle === 'yes' || bicycle === 'designated' || bicycle === 'permissive' ? true : null
}
