import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Collection } from '../../geodata/model/collections.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

export interface SearchHit {
  collection: Collection
  id: string
  name: string
  detail: string
  lonLat: LonLat
}

/** Things whose name, address, number or id begins as typed; asks nothing for fewer than two signs. */
export function useSearch(text: string) {
  return useQuery({
    queryKey: queryKeys.search(text),
    queryFn: ({ signal }) =>
      request<{ items: SearchHit[] }>('search', { query: { q: text, limit: 10 }, signal }),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  })
}
