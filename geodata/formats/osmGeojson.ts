import type { RawFeature } from './geojsonFeatures.ts'
import { textOf } from './loose.ts'
import type { OsmFeature } from './osmRecords.ts'
import type { OsmTags } from './osmTags.ts'

const frame = /^(@.*|full_id|osm_id|osm_type|id)$/

/**
 * A feature of OpenStreetMap saved as GeoJSON, by overpass-turbo (`@id`), osmtogeojson (`id: way/1`) or QGIS
 * (`full_id`, `osm_id`); null when it is not one.
 */
export function asOsmFeature({ id, attributes, geometry }: RawFeature): OsmFeature | null {
  const element = elementOf(attributes) ?? (/^(node|way|relation)\/\d+$/.test(id ?? '') ? id : null)
  if (!element) return null
  const tags: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributes)) {
    const tag = frame.test(key) ? null : textOf(value)
    if (tag !== null) tags[key.replace(/^tags\./, '')] = tag
  }
  return { id: element, tags: tags satisfies OsmTags, geometry, incomplete: attributes['@tainted'] === true }
}

function elementOf(attributes: Record<string, unknown>): string | null {
  const id = textOf(attributes['@id'])
  if (id && /^(node|way|relation)\/\d+$/.test(id)) return id
  const full = /^([nwr])(\d+)$/.exec(textOf(attributes.full_id) ?? '')
  if (full) return `${letters[full[1] as keyof typeof letters]}/${full[2]}`
  const type = textOf(attributes.osm_type)
  const number = textOf(attributes.osm_id)
  return type && number && /^(node|way|relation)$/.test(type) ? `${type}/${number}` : null
}

const letters = { n: 'node', w: 'way', r: 'relation' } as const
