import type { Collection, PropertiesOf } from '../../geodata/model/collections.ts'
import type { Bbox, Geometry } from '../../geodata/model/geojson.ts'
import type { Revision } from '../../geodata/model/history.ts'
import type { FeaturePage, Page } from '../../geodata/model/page.ts'
import type { SecuringSummary } from '../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { type Query, request, requestVersioned, type Versioned } from './client.ts'

/** A thing of a collection, as the API gives it; securing attributes, and what is reckoned of it, are absent for those who may not read them. */
export type ThingOf<C extends Collection> = Thing<PropertiesOf[C]> & { securing?: SecuringSummary | null }
export type ThingPage<C extends Collection> = FeaturePage<ThingOf<C>> & { matched?: number }

const paths: Record<Collection, string> = {
  bridges: 'register/bridges',
  buildings: 'register/buildings',
  structures: 'register/structures',
  safeguards: 'safeguards',
  signs: 'signs',
  projects: 'projects',
}

/** What to list: a box in lon/lat, free text, filters by attribute (codes with commas, `unknown` for null), order and page. */
export interface ThingQuery {
  bbox?: Bbox
  q?: string
  sort?: string
  order?: 'asc' | 'desc'
  limit?: number
  cursor?: string
  at?: string
  deleted?: 'only'
  count?: boolean
  attributes?: Readonly<Record<string, string>>
}

export function listThings<C extends Collection>(
  collection: C,
  { bbox, attributes, ...rest }: ThingQuery,
  signal?: AbortSignal,
): Promise<ThingPage<C>> {
  const query: Query = { ...attributes, ...rest, bbox: bbox?.map((degrees) => degrees.toFixed(6)).join(',') }
  return request(paths[collection], { query, signal })
}

export function readThing<C extends Collection>(
  collection: C,
  id: string,
  signal?: AbortSignal,
): Promise<Versioned<ThingOf<C>>> {
  return requestVersioned(`${paths[collection]}/${id}`, { signal })
}

export interface ThingInput {
  geometry?: Geometry
  properties?: Readonly<Record<string, unknown>>
}

export function createThing<C extends Collection>(
  collection: C,
  input: Required<ThingInput>,
): Promise<Versioned<ThingOf<C>>> {
  return requestVersioned(paths[collection], { method: 'POST', body: input })
}

/** Changes the attributes given and leaves the rest; 412 carries both versions when someone was first. */
export function changeThing<C extends Collection>(
  collection: C,
  id: string,
  ifMatch: string | number,
  input: ThingInput,
): Promise<Versioned<ThingOf<C>>> {
  return requestVersioned(`${paths[collection]}/${id}`, { method: 'PATCH', body: input, ifMatch })
}

export function removeThing(collection: Collection, id: string, ifMatch: string | number): Promise<void> {
  return request(`${paths[collection]}/${id}`, { method: 'DELETE', ifMatch })
}

export function restoreThing<C extends Collection>(
  collection: C,
  id: string,
  ifMatch: string | number,
): Promise<Versioned<ThingOf<C>>> {
  return requestVersioned(`${paths[collection]}/${id}/restore`, { method: 'POST', ifMatch })
}

/** Takes a thing back to what an earlier version held, as a new version. */
export function revertThing<C extends Collection>(
  collection: C,
  id: string,
  ifMatch: string | number,
  revision: number,
): Promise<Versioned<ThingOf<C>>> {
  return requestVersioned(`${paths[collection]}/${id}/revert`, {
    method: 'POST',
    body: { revision },
    ifMatch,
  })
}

/** Versions newest first, a page from `cursor`. */
export function thingHistory(
  collection: Collection,
  id: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Revision>> {
  return request(`${paths[collection]}/${id}/history`, { query: { limit: 100, cursor }, signal })
}
