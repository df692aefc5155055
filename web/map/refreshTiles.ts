import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Collection } from '../../geodata/model/collections.ts'

/** Fetches the collection's tiles anew after a write; unchanged ones come back as 304. */
export function refreshTiles(map: MapLibreMap | null, collection: Collection): void {
  if (map?.getSource(collection)) map.refreshTiles(collection)
}
