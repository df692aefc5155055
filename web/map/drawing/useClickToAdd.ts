import type { MapMouseEvent } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import { useMapHandle } from '../mapHandle.ts'
import { type Drawing, fewestPoints } from './draft.ts'

const nearPixels = 9

interface Handlers {
  onAdd: (point: LonLat) => void
  onFinish: () => void
  onPointer: (point: LonLat | null) => void
}

/**
 * While a drawing is open, a click (or tap) sets a point; clicking the first or the last point again finishes. With the
 * map in focus, Space sets a point in its middle, so that arrow keys and Space draw without a mouse.
 */
export function useClickToAdd(drawing: Drawing | null, handlers: Handlers): void {
  const { map } = useMapHandle()
  const latest = useRef({ drawing, ...handlers })
  latest.current = { drawing, ...handlers }
  const isOpen = drawing !== null

  useEffect(() => {
    if (!map || !isOpen) return
    const canvas = map.getCanvas()
    const isNear = (event: MapMouseEvent, point: LonLat | undefined) =>
      point !== undefined && map.project(point).dist(event.point) < nearPixels
    const onClick = (event: MapMouseEvent) => {
      const { drawing: open, onAdd, onFinish } = latest.current
      if (!open) return
      const { points, shape } = open
      const closes = isNear(event, points.at(-1)) || (shape === 'Polygon' && isNear(event, points[0]))
      if (!closes) onAdd(event.lngLat.toArray() as LonLat)
      else if (points.length >= fewestPoints[shape]) onFinish()
    }
    const onMove = (event: MapMouseEvent) => latest.current.onPointer(event.lngLat.toArray() as LonLat)
    const onOut = () => latest.current.onPointer(null)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ') return
      event.preventDefault()
      latest.current.onAdd(map.getCenter().toArray() as LonLat)
    }
    map.on('click', onClick)
    map.on('mousemove', onMove)
    map.on('mouseout', onOut)
    canvas.addEventListener('keydown', onKey)
    map.doubleClickZoom.disable()
    canvas.style.cursor = 'crosshair'
    return () => {
      map.off('click', onClick)
      map.off('mousemove', onMove)
      map.off('mouseout', onOut)
      canvas.removeEventListener('keydown', onKey)
      map.doubleClickZoom.enable()
      canvas.style.cursor = ''
    }
  }, [map, isOpen])
}
