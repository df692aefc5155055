import { z } from 'zod'
import { type BridgeProperties, bridgeProperties } from './bridge.ts'
import { type BuildingProperties, buildingProperties } from './building.ts'
import { describeField } from './field.ts'
import type { GeometryType } from './geojson.ts'
import { type Text, text } from './language.ts'
import { type ProjectProperties, projectProperties } from './project.ts'
import { type SafeguardProperties, safeguardProperties } from './safeguard.ts'
import { type SignProperties, signProperties } from './sign.ts'
import { type StructureProperties, structureProperties } from './structure.ts'

/** The attributes of each collection of things; the names are those of the API, the tiles and the tables. */
export interface PropertiesOf {
  bridges: BridgeProperties
  buildings: BuildingProperties
  structures: StructureProperties
  safeguards: SafeguardProperties
  signs: SignProperties
  projects: ProjectProperties
}
export type Collection = keyof PropertiesOf
export type RegisterCollection = 'bridges' | 'buildings' | 'structures'

export const collectionCodes = [
  'bridges',
  'buildings',
  'structures',
  'safeguards',
  'signs',
  'projects',
] as const
export const registerCollectionCodes = ['bridges', 'buildings', 'structures'] as const
export const collectionSchema = z.enum(collectionCodes)

export interface CollectionInfo<C extends Collection = Collection> {
  properties: z.ZodObject & z.ZodType<PropertiesOf[C]>
  geometryTypes: readonly GeometryType[]
  one: Text
  many: Text
  /** Lowest zoom with tiles: what is few shows early, 200,000 buildings show when one can tell them apart. */
  minZoom: number
}

const lines = ['LineString', 'MultiLineString'] as const
const areas = ['Polygon', 'MultiPolygon'] as const

export const collections: { readonly [C in Collection]: CollectionInfo<C> } = {
  bridges: {
    properties: bridgeProperties,
    geometryTypes: ['Point', ...lines, ...areas],
    one: text('bru', 'bridge'),
    many: text('bruer', 'bridges'),
    minZoom: 8,
  },
  buildings: {
    properties: buildingProperties,
    geometryTypes: ['Point', ...areas],
    one: text('bygning', 'building'),
    many: text('bygninger', 'buildings'),
    minZoom: 13,
  },
  structures: {
    properties: structureProperties,
    geometryTypes: ['Point', ...lines, ...areas],
    one: text('annen konstruksjon', 'other structure'),
    many: text('andre konstruksjoner', 'other structures'),
    minZoom: 9,
  },
  safeguards: {
    properties: safeguardProperties,
    geometryTypes: ['Point', ...lines, ...areas],
    one: text('sikringstiltak', 'safeguard'),
    many: text('sikringstiltak', 'safeguards'),
    minZoom: 11,
  },
  signs: {
    properties: signProperties,
    geometryTypes: ['Point'],
    one: text('hjelpeskilt', 'help sign'),
    many: text('hjelpeskilt', 'help signs'),
    minZoom: 11,
  },
  projects: {
    properties: projectProperties,
    geometryTypes: areas,
    one: text('prosjekt', 'project'),
    many: text('prosjekter', 'projects'),
    minZoom: 8,
  },
}

/** Names of the attributes that show what is not secured, and so are left out for those who may not read it. */
export function securingFields(collection: Collection): string[] {
  return Object.entries(collections[collection].properties.shape)
    .filter(([, schema]) => describeField(schema as z.ZodType)?.securing)
    .map(([name]) => name)
}
