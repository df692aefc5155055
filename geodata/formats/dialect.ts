import type { ImportNote, ImportTarget } from '../model/imports.ts'
import type { SourceCode } from '../model/thing.ts'
import type { RawFeature } from './geojsonFeatures.ts'

/** What a feature is to us, where its file's way of writing is known. */
interface KnownFeature {
  externalId: string | null
  target: ImportTarget
  properties: Record<string, unknown>
}

/**
 * A way of writing GeoJSON that some producer always uses, so that nobody need map its columns. Adding one is a file with
 * one of these, and a line in geojson.ts.
 */
export interface Dialect {
  source: SourceCode
  sourceName: string
  licence: string
  /** Whether the feature is written in this way; the file is if most of its features are. */
  matches(feature: RawFeature, layerName: string): boolean
  /** What it is; null when it is nothing to us, `underground` when it is hidden from above. */
  know(feature: RawFeature, layerName: string): KnownFeature | 'underground' | null
  /** The date the features give for themselves, ISO; null when they give none. */
  date(features: readonly RawFeature[]): string | null
  notes(features: readonly RawFeature[]): ImportNote[]
}

/** The latest of some ISO dates; null for none. */
export function latest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null)
}
