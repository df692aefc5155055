import { useEffect } from 'react'
import { useMapHandle } from './mapHandle.ts'

/**
 * Shows and hides layers by the name of their source. Done on the live map and not in the style, so that what is drawn
 * on top (a drawing, a selection) is left alone.
 */
export function useLayerVisibility(hidden: readonly string[], topo: boolean): void {
  const { map } = useMapHandle()
  useEffect(() => {
    if (!map) return
    const apply = () => {
      for (const id of map.getLayersOrder()) {
        const source = map.getLayer(id)?.source
        if (!source || map.getSource(source)?.type === 'geojson') continue
        const isVisible = source === 'topo' ? topo : !hidden.includes(source)
        const wanted = isVisible ? 'visible' : 'none'
        if ((map.getLayoutProperty(id, 'visibility') ?? 'visible') === wanted) continue
        map.setLayoutProperty(id, 'visibility', wanted)
      }
    }
    apply()
    map.on('styledata', apply)
    return () => {
      map.off('styledata', apply)
    }
  }, [map, hidden, topo])
}
