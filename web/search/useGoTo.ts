import { useNavigate } from '@tanstack/react-router'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { tabs } from '../map/mapSearch.ts'
import type { SearchHit } from './useSearch.ts'

/** A search hit, or a bare position. */
export type Destination = SearchHit | { lonLat: LonLat }

const closeZoom = 17

/** Opens what was found: things and positions on the map, projects on their own page. */
export function useGoTo(): (to: Destination) => void {
  const navigate = useNavigate()
  return (to) => {
    if ('collection' in to && to.collection === 'projects') {
      void navigate({ to: '/prosjekter/$id', params: { id: to.id } })
      return
    }
    const [lon, lat] = to.lonLat.map((degrees) => Number(degrees.toFixed(5))) as LonLat
    const tab = 'collection' in to ? tabs.find((one) => one === to.collection) : undefined
    void navigate({
      to: '/kart',
      search: { lon, lat, z: closeZoom, tab, id: tab && 'id' in to ? to.id : undefined },
    })
  }
}
