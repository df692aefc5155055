import type { FeatureCollection } from 'geojson'
import type { FilterSpecification } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { bboxOf } from '../../geodata/geometry/bbox.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { type ImportAction, type ImportPreviewRow, importActions } from '../../geodata/model/imports.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { useSessionState } from '../app/session.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import { type MapPalette, mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Imports.module.css'
import type { RowFilter } from './imports.ts'
import { importWords } from './importWords.ts'
import { rowsOnMap, useRowsOnMap } from './useImports.ts'

/** How each action is drawn; told apart by line and fill as well as by colour. */
function lookOf(action: ImportAction, { accent, project, quietLabel, selected }: MapPalette) {
  return {
    create: { colour: accent, dashes: undefined },
    update: { colour: project, dashes: [2, 1.5] },
    unchanged: { colour: quietLabel, dashes: undefined },
    rejected: { colour: selected, dashes: [0.5, 1] },
  }[action]
}

/** The selected rows where they lie, by what happens to them: the quickest way to see a wrong reference system. */
export function ImportMap({ id, filter }: { id: string; filter: RowFilter }) {
  const words = useWords(importWords)
  const language = useLanguage()
  const { municipality } = useSessionState()
  const colours = mapPalettes[useColourScheme()]
  const rows = useRowsOnMap(id, filter).data
  const isCut = rows?.next !== null && rows !== undefined
  return (
    <>
      <MapHandleProvider>
        <div className={styles.map}>
          <MapView bounds={municipality.bbox ?? undefined} />
          <Rows rows={rows?.items ?? noRows} />
        </div>
      </MapHandleProvider>
      <ul className={styles.legend}>
        {importActions.map((action) => (
          <li key={action}>
            <span
              className={styles.swatch}
              data-action={action}
              style={{ borderColor: lookOf(action, colours).colour }}
            />
            {words.actions[action]}
          </li>
        ))}
      </ul>
      {isCut && <p className={styles.quiet}>{words.mapSome(formatNumber(rowsOnMap, language))}</p>}
      {rows && !rows.items.some(({ geometry }) => geometry) && <p>{words.noMap}</p>}
    </>
  )
}

const noRows: readonly ImportPreviewRow[] = []

function Rows({ rows }: { rows: readonly ImportPreviewRow[] }) {
  const { map } = useMapHandle()
  const colours = mapPalettes[useColourScheme()]
  const data = useMemo<FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: rows.flatMap(({ geometry, action }) =>
        geometry ? [{ type: 'Feature', geometry, properties: { action } }] : [],
      ),
    }),
    [rows],
  )
  const layers = useMemo(() => importActions.flatMap((action) => drawn(action, colours)), [colours])
  useOverlay('rows', data, layers)
  useEffect(() => {
    const extent = extentOf(rows)
    if (map && extent) map.fitBounds(extent, { padding: 40, maxZoom: 16, animate: false })
  }, [map, rows])
  return null
}

function drawn(action: ImportAction, colours: MapPalette) {
  const { colour, dashes } = lookOf(action, colours)
  const is: FilterSpecification = ['==', ['get', 'action'], action]
  return [
    {
      id: `${action}-line`,
      type: 'line' as const,
      filter: ['all', is, ['!=', ['geometry-type'], 'Point']] as FilterSpecification,
      paint: { 'line-color': colour, 'line-width': 3, ...(dashes && { 'line-dasharray': dashes }) },
    },
    {
      id: `${action}-point`,
      type: 'circle' as const,
      filter: ['all', is, ['==', ['geometry-type'], 'Point']] as FilterSpecification,
      paint: {
        'circle-radius': 5,
        'circle-color': action === 'create' ? colour : '#ffffff',
        'circle-stroke-color': colour,
        'circle-stroke-width': 2,
      },
    },
  ]
}

function extentOf(rows: readonly ImportPreviewRow[]): Bbox | null {
  const boxes = rows.flatMap(({ geometry }) => (geometry ? [bboxOf(geometry)] : []))
  if (boxes.length === 0) return null
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ]
}
