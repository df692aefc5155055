import type { MapMouseEvent } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { isInside } from '../../geodata/geometry/inside.ts'
import { planar } from '../../geodata/geometry/planar.ts'
import { toEastNorth } from '../../geodata/geometry/projection.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { useMapHandle } from '../map/mapHandle.ts'

/** Lets a click in a site's area choose it, unless something is being drawn. */
export function usePickSite(sites: readonly Site[], isActive: boolean, onPick: (site: Site) => void): void {
  const { map } = useMapHandle()
  const latest = useRef({ sites, onPick })
  latest.current = { sites, onPick }
  useEffect(() => {
    if (!map || !isActive) return
    const onClick = ({ lngLat }: MapMouseEvent) => {
      const [east, north] = toEastNorth([lngLat.lng, lngLat.lat])
      const picked = latest.current.sites.find(
        ({ state, geometry }) => state !== 'closed' && isInside(planar(geometry), east, north),
      )
      if (picked) latest.current.onPick(picked)
    }
    map.on('click', onClick)
    return () => {
      map.off('click', onClick)
    }
  }, [map, isActive])
}
