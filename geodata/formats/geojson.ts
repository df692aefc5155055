import { note } from '../imports/note.ts'
import { text } from '../model/language.ts'
import { parseDate } from './date.ts'
import type { Dialect } from './dialect.ts'
import { type FileCrs, fileCrs } from './fileCrs.ts'
import { featuresIn, type RawFeature } from './geojsonFeatures.ts'
import { kartverketDialect } from './kartverketDialect.ts'
import { recordOf, textOf } from './loose.ts'
import { nvdbDialect } from './nvdbDialect.ts'
import { nveDialect } from './nveDialect.ts'
import { asOsmFeature } from './osmGeojson.ts'
import { osmRecords, osmSource } from './osmRecords.ts'
import { place } from './place.ts'
import {
  type DroppedRecord,
  type ReadFile,
  type ReadOptions,
  type ReadOutcome,
  refuse,
  type SourceRecord,
} from './reader.ts'

const dialects: readonly Dialect[] = [kartverketDialect, nveDialect, nvdbDialect]

/** GeoJSON in any of the reference systems, stated or implied; known producers' files map themselves, others have columns. */
export function readGeoJson(name: string, value: unknown, options: ReadOptions): ReadOutcome {
  const features = featuresIn(value)
  if (features.length === 0) {
    return refuse(
      'no-features',
      'Filen er GeoJSON, men inneholder ingen objekter. Kontroller utvalget den ble laget med.',
      'The file is GeoJSON, but holds no features. Check the selection it was made with.',
    )
  }
  const collection = recordOf(value)!
  const crs = fileCrs(collection.crs, sampleOf(features), options)
  if (!crs.ok) return crs
  const frame = {
    name,
    format: 'geojson',
    crs: crs.crs,
    crsBasis: crs.crsBasis,
    readOn: options.today,
    covers: null,
  } as const

  if (mostly(features, (feature) => asOsmFeature(feature) !== null)) {
    const osm = features.flatMap((feature) => asOsmFeature(feature) ?? [])
    const date = parseDate(textOf(collection.timestamp) ?? '')
    const { records, dropped } = osmRecords(osm, crs)
    return {
      ok: true,
      file: { ...frame, ...osmSource, date, records, dropped, columns: [], notes: crs.notes },
    }
  }
  const layerName = textOf(collection.name) ?? name
  const dialect = dialects.find(({ matches }) => mostly(features, (feature) => matches(feature, layerName)))
  if (dialect) return { ok: true, file: { ...frame, ...known(dialect, features, layerName, crs) } }

  const columns = new Set(features.flatMap(({ attributes }) => Object.keys(attributes)))
  const stable = hasStableIds(features)
  const records = features.map(
    (feature, i): SourceRecord => ({
      ...placed(feature, i, crs),
      externalId: stable ? feature.id : null,
      attributes: feature.attributes,
    }),
  )
  const notes = !stable && features.some(({ id }) => id !== null) ? [...crs.notes, unstableIds] : crs.notes
  return {
    ok: true,
    file: {
      ...frame,
      source: 'file',
      sourceName: layerName,
      licence: '',
      date: null,
      records,
      dropped: [],
      columns: [...columns],
      notes,
    },
  }
}

type KnownPart = Omit<ReadFile, 'name' | 'format' | 'crs' | 'crsBasis' | 'readOn' | 'covers'>

function known(
  dialect: Dialect,
  features: readonly RawFeature[],
  layerName: string,
  crs: FileCrs,
): KnownPart {
  const { source, sourceName, licence } = dialect
  const records: SourceRecord[] = []
  const dropped: DroppedRecord[] = []
  for (const [i, feature] of features.entries()) {
    const what = dialect.know(feature, layerName)
    if (what === null || what === 'underground') {
      const [code, message] = what === null ? notUsed : underground
      dropped.push({ externalId: feature.id ?? String(i + 1), code, message })
      continue
    }
    records.push({ ...placed(feature, i, crs), ...what, attributes: feature.attributes })
  }
  const notes = [...crs.notes, ...dialect.notes(features)]
  return { source, sourceName, licence, date: dialect.date(features), records, dropped, columns: [], notes }
}

function placed(feature: RawFeature, index: number, { crs, northFirst }: FileCrs) {
  const { geometry, notes } = place(feature.geometry, crs, northFirst)
  return { number: index + 1, geometry, notes: [...feature.notes, ...notes] }
}

function mostly(features: readonly RawFeature[], holds: (feature: RawFeature) => boolean): boolean {
  return features.filter(holds).length > features.length / 2
}

/** The first position of up to a thousand features. */
function sampleOf(features: readonly RawFeature[]): [number, number][] {
  const sample: [number, number][] = []
  for (const { geometry } of features) {
    let inner: unknown = recordOf(geometry)?.coordinates
    while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0]
    const [x, y] = Array.isArray(inner) ? inner : []
    if (Number.isFinite(x) && Number.isFinite(y)) sample.push([x, y])
    if (sample.length === 1000) break
  }
  return sample
}

// GeoServer makes `layer.fid--…` anew for each answer, and many programs only count; such ids know nothing again.
function hasStableIds(features: readonly RawFeature[]): boolean {
  const counts = features.every(({ id }, i) => id === String(i) || id === String(i + 1))
  return !counts && features.every(({ id }) => id !== null && !/fid--/.test(id))
}

const unstableIds = note(
  'info',
  'unstable-ids',
  null,
  'Id-ene i filen lages på nytt for hver nedlasting, og brukes ikke. Velg en kolonne med faste id-er, hvis det finnes en.',
  'The ids in the file are made anew for each download, and are not used. Choose a column with lasting ids, if there is one.',
)
const underground = [
  'underground',
  text('Ligger under bakken eller i tunnel.', 'Lies underground or in a tunnel.'),
] as const
const notUsed = [
  'type-not-used',
  text('Objekttypen brukes ikke her.', 'The object type is not used here.'),
] as const
