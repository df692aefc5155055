import { note } from '../imports/note.ts'
import { type Geometry, geometryTypes } from '../model/geojson.ts'
import type { ImportNote } from '../model/imports.ts'
import { combine } from './combine.ts'
import { type LooseRecord, listOf, recordOf, textOf } from './loose.ts'
import { parseNumber } from './number.ts'

/** A feature as it stands in a GeoJSON file: attributes flattened, numbers as numbers, nothing judged. */
export interface RawFeature {
  id: string | null
  attributes: Record<string, unknown>
  /** A GeoJSON geometry of one kind in the file's reference system, or whatever stood in its place. */
  geometry: unknown
  notes: ImportNote[]
}

const readableTypes: ReadonlySet<string> = new Set([...geometryTypes, 'GeometryCollection'])

export function isGeoJson(value: unknown): boolean {
  const type = recordOf(value)?.type
  return type === 'FeatureCollection' || type === 'Feature' || readableTypes.has(String(type))
}

/** The features of any GeoJSON value: a collection, one feature, or bare geometries, each a feature without attributes. */
export function featuresIn(value: unknown): RawFeature[] {
  const record = recordOf(value)
  if (!record) return []
  if (record.type === 'FeatureCollection') return listOf(record.features).flatMap(featuresIn)
  if (record.type === 'GeometryCollection') return listOf(record.geometries).flatMap(featuresIn)
  if (record.type !== 'Feature') return [withGeometry({ id: null, attributes: {}, notes: [] }, record)]
  const feature = {
    id: textOf(record.id),
    attributes: flattened(recordOf(record.properties) ?? {}),
    notes: [],
  }
  return [withGeometry(feature, record.geometry)]
}

function withGeometry(feature: Omit<RawFeature, 'geometry'>, value: unknown): RawFeature {
  const geometry = recordOf(value)
  if (geometry?.type === 'GeometryCollection') {
    const parts = listOf(geometry.geometries).map((part) => withNumbers(recordOf(part) ?? {}).geometry)
    const combined = combine(parts.filter(isSingleGeometry))
    const left = (combined?.leftOut ?? 0) + parts.filter((part) => !isSingleGeometry(part)).length
    const notes = left > 0 ? [...feature.notes, partsLeftOut(left)] : feature.notes
    return { ...feature, geometry: combined?.geometry ?? null, notes }
  }
  if (!geometry) return { ...feature, geometry: null }
  const { geometry: numeric, changed } = withNumbers(geometry)
  return { ...feature, geometry: numeric, notes: changed ? [...feature.notes, wereTexts] : feature.notes }
}

function isSingleGeometry(value: LooseRecord): value is LooseRecord & Geometry {
  return (
    readableTypes.has(String(value.type)) && Array.isArray(value.coordinates) && value.coordinates.length > 0
  )
}

/** Coordinates written as texts ("10.4", "10,4") become numbers; only files made by hand have them. */
function withNumbers(geometry: LooseRecord): { geometry: LooseRecord; changed: boolean } {
  let inner: unknown = geometry.coordinates
  while (Array.isArray(inner)) inner = inner[0]
  if (typeof inner !== 'string') return { geometry, changed: false }
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    return typeof value === 'string' ? (parseNumber(value) ?? value) : value
  }
  return { geometry: { ...geometry, coordinates: convert(geometry.coordinates) }, changed: true }
}

/** Nested members become `outer.inner`; lists of plain values become one text. */
function flattened(
  record: LooseRecord,
  prefix = '',
  into: Record<string, unknown> = {},
): Record<string, unknown> {
  for (const [key, value] of Object.entries(record)) {
    const nested = recordOf(value)
    if (nested) flattened(nested, `${prefix}${key}.`, into)
    else into[prefix + key] = Array.isArray(value) ? joined(value) : value
  }
  return into
}

function joined(list: readonly unknown[]): unknown {
  if (list.length === 1 && typeof list[0] !== 'object') return list[0]
  return list.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join('; ')
}

const wereTexts = note(
  'info',
  'numbers-as-text',
  'geometry',
  'Koordinatene sto som tekst, og er lest som tall.',
  'The coordinates stood as text, and were read as numbers.',
)

function partsLeftOut(count: number): ImportNote {
  return note(
    'warning',
    'parts-left-out',
    'geometry',
    `Geometrien blander flater, linjer og punkter; ${count} deler er ikke tatt med.`,
    `The geometry mixes areas, lines and points; ${count} parts were left out.`,
  )
}
