import { GeolocateControl, Map as MapGL, NavigationControl, ScaleControl } from '@vis.gl/react-maplibre'
import * as maplibre from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { type ReactNode, use, useEffect, useMemo } from 'react'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { useMay } from '../app/session.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './MapCanvas.module.css'
import { useMapHandle } from './mapHandle.ts'
import { controlWords, mapWords } from './mapWords.ts'
import { mapStyle } from './style/mapStyle.ts'
import { mapPalettes } from './style/palette.ts'
import { drawSymbol, parseSymbolId, symbolPixelRatio } from './style/symbols.ts'

maplibre.setWorkerUrl(workerUrl)

// Labels are rasterised from the page's own font: drawing before it is there would cache the wrong letters.
const fontLoaded = document.fonts.load('400 16px Inter').catch(() => [])

export interface MapView {
  lon: number
  lat: number
  z: number
}

export interface MapCanvasProps {
  /** Where to begin; without it the map fits `bounds`. */
  view?: MapView
  bounds?: Bbox
  onViewChange?: (view: MapView, bbox: Bbox) => void
  hidden?: readonly string[]
  topo?: boolean
  /** Sources and layers on top, as `@vis.gl/react-maplibre` components. */
  children?: ReactNode
}

const nothingHidden: readonly string[] = []

/** The map itself. Loaded on its own, beside the shell; everything else reaches it through `useMapHandle`. */
export function MapCanvas({
  view,
  bounds,
  onViewChange,
  hidden = nothingHidden,
  topo = false,
  children,
}: MapCanvasProps) {
  use(fontLoaded)
  const words = useWords(mapWords)
  const control = useWords(controlWords)
  const { map, setMap } = useMapHandle()
  const scheme = useColourScheme()
  const language = useLanguage()
  const showSecuring = useMay()('securing:read')
  const style = useMemo(
    () => mapStyle({ scheme, language, showSecuring, hidden, topo }),
    [scheme, language, showSecuring, hidden, topo],
  )
  useSymbols(map, scheme)
  useEffect(() => () => setMap(null), [setMap])

  const reportView = (target: maplibre.Map) => {
    const centre = target.getCenter()
    const box = target.getBounds()
    onViewChange?.({ lon: centre.lng, lat: centre.lat, z: target.getZoom() }, [
      box.getWest(),
      box.getSouth(),
      box.getEast(),
      box.getNorth(),
    ])
  }

  return (
    <div className={styles.canvas}>
      <MapGL
        key={language}
        mapLib={maplibre}
        mapStyle={style}
        initialViewState={
          view
            ? { longitude: view.lon, latitude: view.lat, zoom: view.z }
            : { bounds: bounds ?? norway, fitBoundsOptions: { padding: 24 } }
        }
        locale={control}
        maxZoom={20}
        maxPitch={0}
        dragRotate={false}
        touchPitch={false}
        attributionControl={false}
        onLoad={(event) => {
          event.target.touchZoomRotate.disableRotation()
          event.target.keyboard.disableRotation()
          event.target.getCanvas().setAttribute('aria-label', words.mapLabel)
          setMap(event.target)
          reportView(event.target)
        }}
        onMoveEnd={(event) => reportView(event.target)}
      >
        <NavigationControl position="top-right" showCompass={false} />
        <GeolocateControl
          position="top-right"
          positionOptions={{ enableHighAccuracy: true }}
          trackUserLocation
        />
        <ScaleControl position="bottom-left" unit="metric" maxWidth={120} />
        {children}
      </MapGL>
      {topo && <p className={styles.attribution}>© Kartverket</p>}
    </div>
  )
}

const norway: Bbox = [4, 57.8, 31.5, 71.3]

/** Draws each symbol the style asks for, in the colours of the day. */
function useSymbols(map: maplibre.Map | null, scheme: keyof typeof mapPalettes) {
  useEffect(() => {
    if (!map) return
    const colours = mapPalettes[scheme]
    for (const id of map.listImages()) if (parseSymbolId(id)) map.removeImage(id)
    map.setMissingStyleImageResolver((id) => {
      const key = parseSymbolId(id)
      if (key && !map.hasImage(id))
        map.addImage(id, drawSymbol(key, colours), { pixelRatio: symbolPixelRatio })
    })
  }, [map, scheme])
}
