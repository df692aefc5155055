import type { Map as MapLibreMap } from 'maplibre-gl'
import { createContext, useContext } from 'react'

/**
 * The live map of a page, shared by everything on the page that draws in it or moves it. Null until its style is
 * loaded. A page with a map wraps itself in `<MapHandleProvider>`.
 */
export interface MapHandle {
  map: MapLibreMap | null
  setMap: (map: MapLibreMap | null) => void
}

export const MapHandleContext = createContext<MapHandle | null>(null)

export function useMapHandle(): MapHandle {
  const handle = useContext(MapHandleContext)
  if (!handle) throw new Error('useMapHandle outside of MapHandleProvider')
  return handle
}
