import type { MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { useMapHandle } from './mapHandle.ts'
import { type Tab, tabs } from './mapSearch.ts'

/** What lies on top is what one means: small things first, buildings last. */
const pickOrder: readonly Tab[] = ['signs', 'safeguards', 'structures', 'bridges', 'buildings']
const nearPixels = 5

export interface Picked {
  collection: Tab
  id: string
  geometry: Geometry
}

interface Handlers {
  /** False while something is drawn or measured, when a click means a point. */
  isActive: boolean
  onPick: (picked: Picked) => void
  onPoint: (picked: Picked | null) => void
}

/** Lets the pointer choose register things on the map, and tells which one it is over. */
export function usePicking(handlers: Handlers): void {
  const { map } = useMapHandle()
  const latest = useRef(handlers)
  latest.current = handlers
  const { isActive } = handlers

  useEffect(() => {
    if (!map || !isActive) return
    let overId: string | undefined
    const onClick = (event: MapMouseEvent) => {
      const picked = pickAt(map, event)
      if (picked) latest.current.onPick(picked)
    }
    const onMove = (event: MapMouseEvent) => {
      const picked = pickAt(map, event)
      if (picked?.id === overId) return
      overId = picked?.id
      map.getCanvas().style.cursor = picked ? 'pointer' : ''
      latest.current.onPoint(picked ?? null)
    }
    const onOut = () => {
      overId = undefined
      latest.current.onPoint(null)
    }
    map.on('click', onClick)
    map.on('mousemove', onMove)
    map.on('mouseout', onOut)
    return () => {
      map.off('click', onClick)
      map.off('mousemove', onMove)
      map.off('mouseout', onOut)
      map.getCanvas().style.cursor = ''
    }
  }, [map, isActive])
}

function pickAt(map: MapLibreMap, { point }: MapMouseEvent): Picked | undefined {
  const features = map.queryRenderedFeatures([
    [point.x - nearPixels, point.y - nearPixels],
    [point.x + nearPixels, point.y + nearPixels],
  ])
  const rank = ({ source }: MapGeoJSONFeature) => pickOrder.indexOf(source as Tab)
  const best = features
    .filter(({ source, id }) => id !== undefined && (tabs as readonly string[]).includes(source))
    .sort((a, b) => rank(a) - rank(b))[0]
  if (!best) return undefined
  return { collection: best.source as Tab, id: String(best.id), geometry: best.geometry as Geometry }
}
