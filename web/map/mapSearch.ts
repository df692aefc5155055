import type { Collection } from '../../geodata/model/collections.ts'
import { numberParameter, textParameter, wordParameter } from '../app/searchParameters.ts'

/** The lists beside the map, in the order of their tabs. */
export const tabs = [
  'bridges',
  'buildings',
  'structures',
  'safeguards',
  'signs',
] as const satisfies readonly Collection[]
export type Tab = (typeof tabs)[number]

/** Everything the map page shows, in the address bar: a copied link opens the same view. */
export interface MapSearch {
  /** View: centre in degrees and zoom. */
  lon?: number
  lat?: number
  z?: number
  tab?: Tab
  /** The chosen thing of the tab's collection. */
  id?: string
  /** What is done with it; absent means reading. */
  mode?: 'new' | 'edit'
  /** The thing a new safeguard or sign belongs to, as `bridges:<id>`. */
  at?: string
  q?: string
  /** Attribute filters as `kind:road,footbridge;coverage:partial`. */
  filter?: string
  sort?: string
  order?: 'asc' | 'desc'
  /** `all` lists the whole municipality instead of what the map shows. */
  extent?: 'all'
  /** `table` shows the list as a table with more columns. */
  list?: 'table'
  /** `only` lists what has been deleted and can be brought back. */
  deleted?: 'only'
  /** Layers switched off, by name, with commas. */
  hide?: string
  base?: 'topo'
}

export function readMapSearch(search: Record<string, unknown>): MapSearch {
  return {
    lon: numberParameter(search.lon, -180, 180),
    lat: numberParameter(search.lat, -85, 85),
    z: numberParameter(search.z, 0, 22),
    tab: wordParameter(search.tab, tabs),
    id: textParameter(search.id),
    mode: wordParameter(search.mode, ['new', 'edit']),
    at: textParameter(search.at),
    q: textParameter(search.q),
    filter: textParameter(search.filter),
    sort: textParameter(search.sort),
    order: wordParameter(search.order, ['asc', 'desc']),
    extent: wordParameter(search.extent, ['all']),
    list: wordParameter(search.list, ['table']),
    deleted: wordParameter(search.deleted, ['only']),
    hide: textParameter(search.hide),
    base: wordParameter(search.base, ['topo']),
  }
}
