import type { FeatureCollection } from 'geojson'
import type { AddLayerObject, GeoJSONSource } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { useMapHandle } from './mapHandle.ts'

type OverlayLayer = Omit<Extract<AddLayerObject, { type: 'fill' | 'line' | 'circle' | 'symbol' }>, 'source'>

/**
 * Draws GeoJSON on the page's map, on top of its style, for as long as the component is there. Survives a change of
 * style (light to dark). `beneath` names a layer of the style to stay under. Give `data` and `layers` a stable identity (`useMemo` or a constant).
 */
export function useOverlay(
  id: string,
  data: FeatureCollection,
  layers: readonly OverlayLayer[],
  beneath?: string,
): void {
  const { map } = useMapHandle()
  const latest = useRef(data)
  latest.current = data

  useEffect(() => {
    if (!map) return
    const ensure = () => {
      if (!map.getSource(id)) map.addSource(id, { type: 'geojson', data: latest.current })
      for (const layer of layers) {
        const layerId = `${id}-${layer.id}`
        if (map.getLayer(layerId)) continue
        map.addLayer(
          { ...layer, id: layerId, source: id } as AddLayerObject,
          beneath && map.getLayer(beneath) ? beneath : undefined,
        )
      }
    }
    ensure()
    map.on('styledata', ensure)
    return () => {
      map.off('styledata', ensure)
      // The map may be gone already when the whole page is left.
      if (!map.style) return
      for (const layer of layers) {
        if (map.getLayer(`${id}-${layer.id}`)) map.removeLayer(`${id}-${layer.id}`)
      }
      if (map.getSource(id)) map.removeSource(id)
    }
  }, [map, id, layers, beneath])

  useEffect(() => {
    map?.getSource<GeoJSONSource>(id)?.setData(data)
  }, [map, id, data])
}
