import {
  GeolocateControl,
  Map as MapGL,
  type MapRef,
  NavigationControl,
  ScaleControl,
} from '@vis.gl/react-maplibre'
import * as maplibre from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { tellSignedOut } from '../api/client.ts'
import { type ColourScheme, useColourScheme } from '../app/colourScheme.ts'
import { useMay, useSessionState } from '../app/session.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './MapCanvas.module.css'
import { useMapHandle } from './mapHandle.ts'
import { controlWords, mapWords } from './mapWords.ts'
import { mapStyle } from './style/mapStyle.ts'
import { mapPalettes } from './style/palette.ts'
import { drawSymbol, parseSymbolId, symbolPixelRatio } from './style/symbols.ts'
import { useLayerVisibility } from './useLayerVisibility.ts'
import { useLiveStyle } from './useLiveStyle.ts'
import type { MapView } from './viewBbox.ts'

maplibre.setWorkerUrl(workerUrl)

// Labels are rasterised from the page's own font: drawing before it is there would cache the wrong letters.
const fontLoaded = document.fonts.load('400 16px Inter').catch(() => [])

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

/** Labels come and go at once for those who want no motion; elsewhere they fade, as the library has it. */
const stillness = matchMedia('(prefers-reduced-motion: reduce)').matches ? { fadeDuration: 0 } : {}

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
  const withTopo = useSessionState().baseMaps.kartverket
  const style = useMemo(
    () => mapStyle({ scheme, language, showSecuring, withTopo }),
    [scheme, language, showSecuring, withTopo],
  )
  const [firstStyle] = useState(style)
  useLiveStyle(map, style)
  useLayerVisibility(hidden, topo)
  const symbols = useSymbols(map, scheme)
  useEffect(() => () => setMap(null), [setMap])

  const reported = useRef(false)
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
        ref={symbols}
        mapLib={maplibre}
        {...stillness}
        mapStyle={firstStyle}
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
        }}
        onStyleData={(event) => {
          // The list beside the map need not wait for the tiles.
          if (reported.current) return
          reported.current = true
          reportView(event.target)
        }}
        onMoveEnd={(event) => reportView(event.target)}
        onError={({ error }) => {
          if ('status' in error && error.status === 401) tellSignedOut()
          else console.error(error)
        }}
        onIdle={(event) => {
          event.target.getContainer().dataset.mapIdle = 'true'
        }}
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

/** Draws each symbol the style asks for, in the colours of the day; returns the ref that reaches the map before its first frame. */
function useSymbols(map: maplibre.Map | null, scheme: ColourScheme) {
  const colours = useRef(mapPalettes[scheme])
  useEffect(() => {
    if (colours.current === mapPalettes[scheme]) return
    colours.current = mapPalettes[scheme]
    for (const id of map?.listImages() ?? []) {
      const key = parseSymbolId(id)
      if (key) map?.updateImage(id, drawSymbol(key, colours.current))
    }
  }, [map, scheme])
  return useCallback((ref: MapRef | null) => {
    const target = ref?.getMap()
    target?.setMissingStyleImageResolver((id) => {
      const key = parseSymbolId(id)
      if (!key || target.hasImage(id)) return
      target.addImage(id, drawSymbol(key, colours.current), { pixelRatio: symbolPixelRatio })
    })
  }, [])
}
