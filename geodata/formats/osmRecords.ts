import type { CrsCode } from '../geometry/projection.ts'
import { note } from '../imports/note.ts'
import type { ImportNote, ImportTarget } from '../model/imports.ts'
import { type Text, text } from '../model/language.ts'
import { isOsmBridge, osmBridge } from './osmBridge.ts'
import { isOsmBuilding, osmBuilding } from './osmBuilding.ts'
import { isUnderground, osmContexts } from './osmContext.ts'
import type { OsmTags } from './osmTags.ts'
import { place } from './place.ts'
import type { DroppedRecord, SourceRecord } from './reader.ts'

export interface OsmFeature {
  /** `way/123`. */
  id: string
  tags: OsmTags
  /** GeoJSON, unjudged. */
  geometry: unknown
  /** Parts were missing from the file. */
  incomplete: boolean
}

export const osmSource = {
  source: 'osm',
  sourceName: '© OpenStreetMap contributors',
  licence: 'Open Data Commons Open Database License (ODbL) 1.0',
} as const

/** What the features are to us: none, one or several rows each, numbered in file order. */
export function osmRecords(
  features: readonly OsmFeature[],
  { crs, northFirst }: { crs: CrsCode; northFirst: boolean },
): {
  records: SourceRecord[]
  dropped: DroppedRecord[]
} {
  const records: SourceRecord[] = []
  const dropped: DroppedRecord[] = []
  for (const feature of features) {
    const { id, tags } = feature
    if (isUnderground(tags)) {
      dropped.push({ externalId: id, code: 'underground', message: undergroundText })
      continue
    }
    const rows = rowsOf(feature)
    if (rows.length === 0) {
      dropped.push({ externalId: id, code: 'osm-not-used', message: notUsedText })
      continue
    }
    const { geometry, notes } = place(feature.geometry, crs, northFirst)
    if (feature.incomplete) notes.push(incompleteNote())
    for (const row of rows) {
      records.push({
        number: records.length + 1,
        externalId: id,
        geometry,
        attributes: tags,
        target: row.target,
        properties: row.properties,
        notes: [...notes, ...row.notes],
      })
    }
  }
  noteSharedBridges(records)
  return { records, dropped }
}

interface Row {
  target: ImportTarget
  properties: Record<string, unknown>
  notes: ImportNote[]
}

function rowsOf({ tags, geometry }: OsmFeature): Row[] {
  const type = (geometry as { type?: never } | null)?.type ?? 'Point'
  const rows: Row[] = []
  if (isOsmBridge(tags)) rows.push({ target: 'bridges', properties: osmBridge(tags), notes: [] })
  if (isOsmBuilding(tags)) rows.push({ target: 'buildings', ...osmBuilding(tags) })
  for (const { layer, properties } of osmContexts(tags, type)) {
    rows.push({ target: layer, properties, notes: [] })
  }
  return rows
}

/** OpenStreetMap splits a bridge where anything along it changes; each piece becomes a bridge, and says which go together. */
function noteSharedBridges(records: readonly SourceRecord[]): void {
  const named = records.filter(({ target, properties }) => target === 'bridges' && properties?.name)
  for (const pieces of Map.groupBy(named, bridgeKey).values()) {
    if (pieces.length === 1) continue
    const ids = pieces.map(({ externalId }) => externalId).join(', ')
    for (const piece of pieces) piece.notes.push(piecesNote(pieces.length, ids))
  }
}

function bridgeKey({ properties, attributes }: SourceRecord): string {
  return `${properties?.name}|${attributes.layer ?? ''}`
}

function piecesNote(count: number, ids: string): ImportNote {
  return note(
    'info',
    'osm-bridge-pieces',
    null,
    `OpenStreetMap har delt denne brua i ${count} (${ids}). Hver del blir sin egen bru i registeret.`,
    `OpenStreetMap has split this bridge in ${count} (${ids}). Each piece becomes a bridge of its own in the register.`,
  )
}

function incompleteNote(): ImportNote {
  return note(
    'warning',
    'incomplete',
    'geometry',
    'Deler av objektet mangler i filen, så geometrien er ikke hel. Hent på nytt med «out geom».',
    'Parts of the object are missing from the file, so the geometry is not whole. Fetch again with “out geom”.',
  )
}

const undergroundText: Text = text(
  'Ligger under bakken, i rør eller tunnel.',
  'Lies underground, in a pipe or tunnel.',
)
const notUsedText: Text = text(
  'Verken bru, bygning eller noe som avstand måles til.',
  'Neither a bridge, a building nor anything distances are measured to.',
)
