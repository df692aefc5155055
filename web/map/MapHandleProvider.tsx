import type { Map as MapLibreMap } from 'maplibre-gl'
import { type ReactNode, useMemo, useState } from 'react'
import { MapHandleContext } from './mapHandle.ts'

export function MapHandleProvider({ children }: { children: ReactNode }) {
  const [map, setMap] = useState<MapLibreMap | null>(null)
  const handle = useMemo(() => ({ map, setMap }), [map])
  return <MapHandleContext value={handle}>{children}</MapHandleContext>
}
