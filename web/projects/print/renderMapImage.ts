import * as maplibre from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { bboxOf, expandBbox } from '../../../geodata/geometry/bbox.ts'
import { lengthMetres } from '../../../geodata/geometry/measure.ts'
import type { Geometry, LonLat } from '../../../geodata/model/geojson.ts'
import type { Language } from '../../../geodata/model/language.ts'
import { mapStyle } from '../../map/style/mapStyle.ts'
import { mapPalettes } from '../../map/style/palette.ts'
import { drawSymbol, parseSymbolId, symbolPixelRatio } from '../../map/style/symbols.ts'

maplibre.setWorkerUrl(workerUrl)

export interface MapImage {
  /** PNG as a data URL. */
  url: string
  /** Across the middle of the image, in EPSG:25832. */
  widthMetres: number
}

const widthPixels = 1000
const heightPixels = 560
const marginMetres = 120
const longestWaitMilliseconds = 20_000

/**
 * Draws the area and what was found around it as a still image, light and readable in grey. States of securing are
 * left out: a print may end up anywhere. Rejects when the map cannot be drawn in time.
 */
export async function renderMapImage(
  area: Geometry,
  found: readonly Geometry[],
  language: Language,
): Promise<MapImage> {
  await document.fonts.load('400 16px Inter').catch(() => [])
  const container = document.createElement('div')
  Object.assign(container.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${widthPixels}px`,
    height: `${heightPixels}px`,
  })
  container.setAttribute('aria-hidden', 'true')
  document.body.append(container)
  const map = new maplibre.Map({
    container,
    style: mapStyle({ scheme: 'light', language, showSecuring: false, withTopo: false }),
    bounds: expandBbox(bboxOf(area), marginMetres),
    fitBoundsOptions: { padding: 20 },
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: 2,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  })
  map.setMissingStyleImageResolver((id) => {
    const key = parseSymbolId(id)
    if (!key || map.hasImage(id)) return
    map.addImage(id, drawSymbol(key, mapPalettes.light), { pixelRatio: symbolPixelRatio })
  })
  try {
    await until(map, 'load')
    drawOnTop(map, 'found', found, 2, '#444444')
    drawOnTop(map, 'area', [area], 4, '#000000')
    await until(map, 'idle')
    const middle = heightPixels / 2
    const across = [map.unproject([0, middle]), map.unproject([widthPixels, middle])]
    return {
      url: map.getCanvas().toDataURL('image/png'),
      widthMetres: lengthMetres({
        type: 'LineString',
        coordinates: across.map((point) => point.toArray() as LonLat),
      }),
    }
  } finally {
    map.remove()
    container.remove()
  }
}

function drawOnTop(
  map: maplibre.Map,
  id: string,
  geometries: readonly Geometry[],
  width: number,
  colour: string,
) {
  map.addSource(id, {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: geometries.map((geometry) => ({ type: 'Feature', geometry, properties: {} })),
    },
  })
  const line = { 'line-color': colour, 'line-width': width }
  map.addLayer({
    id: `${id}-casing`,
    type: 'line',
    source: id,
    paint: { ...line, 'line-color': '#ffffff', 'line-width': width + 3 },
  })
  map.addLayer({ id: `${id}-line`, type: 'line', source: id, paint: line })
  map.addLayer({
    id: `${id}-point`,
    type: 'circle',
    source: id,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 5,
      'circle-color': '#ffffff',
      'circle-stroke-color': colour,
      'circle-stroke-width': width,
    },
  })
}

function until(map: maplibre.Map, event: 'load' | 'idle'): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the map was not ${event} in time`)),
      longestWaitMilliseconds,
    )
    map.once(event, () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
