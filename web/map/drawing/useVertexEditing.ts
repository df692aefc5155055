import { useEffect, useRef } from 'react'
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import { useColourScheme } from '../../app/colourScheme.ts'
import { useMapHandle } from '../mapHandle.ts'
import { mapPalettes } from '../style/palette.ts'
import { type Drawing, type DrawShape, geometryOfDraft } from './draft.ts'

const modes: Record<DrawShape, string> = { Point: 'point', LineString: 'linestring', Polygon: 'polygon' }
const featureId = 'draft'

const vertices = { draggable: true, midpoints: true, deletable: true } as const
const flags = {
  point: { feature: { draggable: true } },
  linestring: { feature: { draggable: false, coordinates: vertices } },
  polygon: { feature: { draggable: false, coordinates: vertices } },
}

interface Handlers {
  /** A vertex was dragged, put in or taken out (right-click). */
  onReshape: (points: LonLat[]) => void
  /** While dragging, for live measures. */
  onDrag: (points: LonLat[]) => void
}

/** Lets a finished drawing be reshaped on the map with Terra Draw: drag points, drag midpoints to add, right-click to remove. */
export function useVertexEditing(drawing: Drawing | null, handlers: Handlers): void {
  const { map } = useMapHandle()
  const scheme = useColourScheme()
  const latest = useRef(handlers)
  latest.current = handlers

  useEffect(() => {
    const geometry = drawing && geometryOfDraft(drawing)
    if (!map || !drawing || !geometry || geometry.type.startsWith('Multi')) return
    const draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
      idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => crypto.randomUUID() },
      modes: [
        new TerraDrawPointMode(),
        new TerraDrawLineStringMode(),
        new TerraDrawPolygonMode(),
        new TerraDrawSelectMode({
          flags,
          keyEvents: null,
          allowManualDeselection: false,
          styles: selectedStyles(scheme),
        }),
      ],
    })
    draw.start()
    draw.setMode('select')
    draw.addFeatures([
      {
        type: 'Feature',
        id: featureId,
        geometry: geometry as GeoJSONStoreFeatures['geometry'],
        properties: { mode: modes[drawing.shape] },
      },
    ])
    const stop = () => {
      // The map may be gone already when the whole page is left, and what was drawn on it with it.
      if (map.style) draw.stop()
    }
    if (!draw.hasFeature(featureId)) return stop
    draw.selectFeature(featureId)
    const points = () => pointsOf(draw.getSnapshotFeature(featureId))
    draw.on('finish', () => latest.current.onReshape(points()))
    draw.on('change', (ids) => {
      if (ids.includes(featureId)) latest.current.onDrag(points())
    })
    return stop
  }, [map, drawing, scheme])
}

function pointsOf(feature: GeoJSONStoreFeatures | undefined): LonLat[] {
  const geometry = feature?.geometry
  if (geometry?.type === 'Point') return [geometry.coordinates as LonLat]
  if (geometry?.type === 'LineString') return geometry.coordinates as LonLat[]
  if (geometry?.type === 'Polygon') return geometry.coordinates[0]!.slice(0, -1) as LonLat[]
  return []
}

function selectedStyles(scheme: keyof typeof mapPalettes) {
  const { selected, symbolPaper } = mapPalettes[scheme]
  const line = selected as `#${string}`
  const fill = symbolPaper as `#${string}`
  return {
    selectedPointColor: fill,
    selectedPointWidth: 8,
    selectedPointOutlineColor: line,
    selectedPointOutlineWidth: 3,
    selectedLineStringColor: line,
    selectedLineStringWidth: 3,
    selectedPolygonColor: line,
    selectedPolygonFillOpacity: 0.12,
    selectedPolygonOutlineColor: line,
    selectedPolygonOutlineWidth: 3,
    selectionPointColor: fill,
    selectionPointWidth: 6,
    selectionPointOutlineColor: line,
    selectionPointOutlineWidth: 2,
    midPointColor: line,
    midPointWidth: 4,
    midPointOutlineColor: fill,
    midPointOutlineWidth: 1,
  }
}
