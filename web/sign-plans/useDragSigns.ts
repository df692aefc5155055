import type { MapMouseEvent, MapTouchEvent } from 'maplibre-gl'
import { useEffect } from 'react'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { useMapHandle } from '../map/mapHandle.ts'
import { useLatest } from '../securing/editor/useLatest.ts'

interface Handlers {
  onPick: (id: string) => void
  onDrag: (id: string, point: LonLat) => void
  onDrop: (id: string) => void
}

const signLayer = 'plan-sign'

/** Lets the signs of a plan be picked and dragged on the map, by mouse or finger. */
export function useDragSigns(active: boolean, handlers: Handlers): void {
  const { map } = useMapHandle()
  const latest = useLatest(handlers)
  useEffect(() => {
    if (!map || !active) return
    let dragging: { id: string; moved: boolean } | null = null
    const grab = (event: MapMouseEvent | MapTouchEvent) => {
      if (!map.getLayer(signLayer)) return
      // The one on top; a finger covers more than a point.
      const around = 'touches' in event.originalEvent ? 14 : 4
      const { x, y } = event.point
      const box: [[number, number], [number, number]] = [
        [x - around, y - around],
        [x + around, y + around],
      ]
      const id = map.queryRenderedFeatures(box, { layers: [signLayer] })[0]?.properties.id
      if (typeof id !== 'string') return
      event.preventDefault()
      dragging = { id, moved: false }
      latest.current.onPick(id)
    }
    const move = (event: MapMouseEvent | MapTouchEvent) => {
      if (!dragging) return
      dragging.moved = true
      map.getCanvas().style.cursor = 'grabbing'
      latest.current.onDrag(dragging.id, event.lngLat.toArray() as LonLat)
    }
    const drop = () => {
      if (dragging?.moved) latest.current.onDrop(dragging.id)
      dragging = null
      map.getCanvas().style.cursor = ''
    }
    const hover = (isOver: boolean) => () => {
      if (!dragging) map.getCanvas().style.cursor = isOver ? 'grab' : ''
    }
    const [enter, leave] = [hover(true), hover(false)]
    map.on('mousedown', grab)
    map.on('touchstart', grab)
    map.on('mousemove', move)
    map.on('touchmove', move)
    map.on('mouseenter', signLayer, enter)
    map.on('mouseleave', signLayer, leave)
    // Let go of outside the map, too.
    window.addEventListener('mouseup', drop)
    window.addEventListener('touchend', drop)
    return () => {
      map.off('mousedown', grab)
      map.off('touchstart', grab)
      map.off('mousemove', move)
      map.off('touchmove', move)
      map.off('mouseenter', signLayer, enter)
      map.off('mouseleave', signLayer, leave)
      window.removeEventListener('mouseup', drop)
      window.removeEventListener('touchend', drop)
      map.getCanvas().style.cursor = ''
    }
  }, [map, active, latest])
}
