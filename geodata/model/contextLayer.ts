import { z } from 'zod'
import { bboxSchema, geometrySchema } from './geojson.ts'
import { type Text, text } from './language.ts'
import { sourceSchema } from './thing.ts'

/*
 * Context layers are imported, read-only, and replaced as a whole: surroundings a check measures against, and the districts
 * that figures are told by. Adding one is configuration: a line here, a reader that yields it, and a colour in the map style.
 */

/** What a check measures to. */
export const surroundingCodes = ['water', 'rail', 'ways', 'institutions', 'schools', 'landuse'] as const
export type SurroundingCode = (typeof surroundingCodes)[number]

// New ones come last: the place in the list is their number in the tree that all share.
export const contextLayerCodes = [...surroundingCodes, 'districts'] as const
export const contextLayerSchema = z.enum(contextLayerCodes)
export type ContextLayerCode = (typeof contextLayerCodes)[number]

export interface ContextLayerInfo {
  name: Text
  /** The thing one measures a distance to, as it reads in a sentence: "64 m til bane". */
  noun: Text
  /** The lowest zoom at which the map asks for tiles; below it a layer would only be noise. */
  minZoom: number
}

export const contextLayers: Readonly<Record<ContextLayerCode, ContextLayerInfo>> = {
  water: { name: text('Vann', 'Water'), noun: text('vannkant', 'water edge'), minZoom: 6 },
  rail: { name: text('Bane', 'Rail'), noun: text('bane', 'rail line'), minZoom: 9 },
  ways: {
    name: text('Veger og gangveger', 'Roads and walkways'),
    noun: text('gangveg', 'walkway'),
    minZoom: 11,
  },
  institutions: {
    name: text('Helseinstitusjoner', 'Health institutions'),
    noun: text('helseinstitusjon', 'health institution'),
    minZoom: 11,
  },
  schools: {
    name: text('Skoler og barnehager', 'Schools and kindergartens'),
    noun: text('skole eller barnehage', 'school or kindergarten'),
    minZoom: 11,
  },
  landuse: {
    name: text('Parker og plasser', 'Parks and squares'),
    noun: text('park eller plass', 'park or square'),
    minZoom: 10,
  },
  districts: { name: text('Bydeler', 'Districts'), noun: text('bydel', 'district'), minZoom: 8 },
}

/** Whether a check may rest on the layer; where the districts lie is nothing to it. */
export function isSurrounding(layer: ContextLayerCode): layer is SurroundingCode {
  return layer !== 'districts'
}

/** Attributes of a context feature; `kind` is the source's own word (`footway`, `tram`, `Innsjø` ...). */
export const contextProperties = z.object({
  name: z.string().max(200).nullable().default(null),
  kind: z.string().max(100).nullable().default(null),
  /** True where people on foot may use the way; null where the source does not say. */
  walkable: z.boolean().nullable().default(null),
})

export const contextFeatureSchema = z.object({
  id: z.string(),
  layer: contextLayerSchema,
  geometry: geometrySchema,
  properties: contextProperties,
})
export type ContextFeature = z.infer<typeof contextFeatureSchema>

/** A layer as it stands: where it came from, how old it is and the area it says something about. */
export const contextLayerStateSchema = z.object({
  layer: contextLayerSchema,
  version: z.number().int().positive(),
  source: sourceSchema,
  sourceName: z.string(),
  licence: z.string(),
  date: z.iso.date(),
  /** Outside this area an absence of hits means "not mapped here", never "nothing there". */
  covers: geometrySchema.nullable(),
  bbox: bboxSchema.nullable(),
  featureCount: z.number().int().nonnegative(),
  importedAt: z.iso.datetime(),
})
export type ContextLayerState = z.infer<typeof contextLayerStateSchema>
