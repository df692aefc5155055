import { useEffect, useId, useReducer } from 'react'
import { createPortal } from 'react-dom'
import { anchorOf } from '../../geodata/geometry/anchor.ts'
import type { Area, LonLat } from '../../geodata/model/geojson.ts'
import { useMapHandle } from '../map/mapHandle.ts'
import styles from './Sites.module.css'

export interface ShownArea {
  id: string
  geometry: Area
  name?: string
  /** The one that is read or changed; all others look alike. */
  isChosen?: boolean
}

/** Further out the names would cover each other, and the areas. */
const namesFromZoom = 13

/**
 * Generalised areas over the page's map, hatched, all in one look: no colour tells levels apart. Drawn beside the map's
 * own picture and not in it, so that a print or a saved image of the map never holds them. The list beside says the same
 * in words.
 */
export function SiteAreas({ areas }: { areas: readonly ShownArea[] }) {
  const { map } = useMapHandle()
  const hatchId = useId()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!map) return
    map.on('move', redraw)
    map.on('resize', redraw)
    return () => {
      map.off('move', redraw)
      map.off('resize', redraw)
    }
  }, [map])
  if (!map) return null
  const showsNames = map.getZoom() >= namesFromZoom
  const at = (lonLat: LonLat) => map.project(lonLat)
  const path = (geometry: Area) =>
    (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
      .map((ring) => `M${ring.map((position) => `${at(position).x},${at(position).y}`).join('L')}Z`)
      .join('')
  return createPortal(
    <svg className={styles.areas} aria-hidden="true" data-testid="site-areas">
      <defs>
        <pattern
          id={hatchId}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="8" className={styles.hatch} />
        </pattern>
      </defs>
      {areas.map(({ id, geometry, name, isChosen }) => {
        const label = at(anchorOf(geometry))
        return (
          <g key={id} data-chosen={isChosen || undefined}>
            <path d={path(geometry)} fill={`url(#${hatchId})`} fillRule="evenodd" className={styles.area} />
            {name && (isChosen || showsNames) && (
              <text x={label.x} y={label.y} className={styles.areaName}>
                {name}
              </text>
            )}
          </g>
        )
      })}
    </svg>,
    map.getContainer(),
  )
}
