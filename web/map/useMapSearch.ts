import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { MapSearch } from './mapSearch.ts'

const mapRoute = getRouteApi('/signed-in/kart')

/** The map page's state in the address bar, and how to change part of it. `replace` leaves no step in the browser's history. */
export function useMapSearch() {
  const search: MapSearch = mapRoute.useSearch()
  const navigate = mapRoute.useNavigate()
  const router = useRouter()
  const change = useCallback(
    (patch: Partial<MapSearch>, { replace = false } = {}) => {
      // Someone is on the way to another page: a map that comes to rest meanwhile must not call them back.
      if (router.latestLocation.pathname !== '/kart') return
      void navigate({ search: (previous) => ({ ...previous, ...patch }), replace, resetScroll: false })
    },
    [navigate, router],
  )
  return { search, change }
}
