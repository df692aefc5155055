import { useCallback, useEffect, useRef } from 'react'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { useMapHandle } from './mapHandle.ts'
import type { MapSearch } from './mapSearch.ts'
import type { MapView } from './viewBbox.ts'

const settleMs = 150

/**
 * Keeps the map's view and the address bar the same: a moved map is written there (without a step in the history), and
 * an address that changes from elsewhere (a search hit, the back button) moves the map. Returns the map's `onViewChange`.
 */
export function useFollowView(
  search: MapSearch,
  change: (patch: Partial<MapSearch>, options: { replace: boolean }) => void,
  onBbox: (bbox: Bbox) => void,
): (view: MapView, bbox: Bbox) => void {
  const { map } = useMapHandle()
  const { lon, lat, z } = search
  const written = useRef<MapView | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    if (!map || lon === undefined || lat === undefined) return
    const last = written.current
    if (last && last.lon === lon && last.lat === lat && last.z === z) return
    map.jumpTo({ center: [lon, lat], zoom: z ?? map.getZoom() })
  }, [map, lon, lat, z])

  useEffect(() => () => clearTimeout(timer.current), [])

  return useCallback(
    (view, bbox) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const rounded = { lon: round(view.lon, 5), lat: round(view.lat, 5), z: round(view.z, 2) }
        written.current = rounded
        change(rounded, { replace: true })
        onBbox(inDegrees(bbox))
      }, settleMs)
    },
    [change, onBbox],
  )
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

/** A map zoomed far out sees more than the globe; the API wants degrees that exist. */
function inDegrees([west, south, east, north]: Bbox): Bbox {
  return [Math.max(west, -180), Math.max(south, -90), Math.min(east, 180), Math.min(north, 90)]
}
