import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { MapSearch } from './mapSearch.ts'

const mapRoute = getRouteApi('/signed-in/kart')

/** The map page's state in the address bar, and how to change part of it. `replace` leaves no step in the browser's history. */
export function useMapSearch() {
  const search: MapSearch = mapRoute.useSearch()
  const navigate = mapRoute.useNavigate()
  const change = useCallback(
    (patch: Partial<MapSearch>, { replace = false } = {}) =>
      navigate({ search: (previous) => ({ ...previous, ...patch }), replace, resetScroll: false }),
    [navigate],
  )
  return { search, change }
}
