import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { useEffect, useRef } from 'react'

/** Changes the style of a live map (light to dark) and leaves what is drawn on top: selection, drawing, Terra Draw's handles. */
export function useLiveStyle(map: MapLibreMap | null, style: StyleSpecification): void {
  const applied = useRef(style)
  useEffect(() => {
    if (!map || applied.current === style) return
    applied.current = style
    map.setStyle(style, { transformStyle: keepDrawn })
  }, [map, style])
}

/** Our own style has tiles only, so every GeoJSON source is something drawn on top of it. */
function keepDrawn(previous: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  const drawn = Object.entries(previous?.sources ?? {}).filter(([, source]) => source.type === 'geojson')
  const names = new Set(drawn.map(([name]) => name))
  const layers = (previous?.layers ?? []).filter(
    (layer) => 'source' in layer && typeof layer.source === 'string' && names.has(layer.source),
  )
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(drawn) },
    layers: [...next.layers, ...layers],
  }
}
