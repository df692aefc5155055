import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { FeatureCollection } from 'geojson'
import type { Language } from '../../geodata/model/language.ts'
import { maximumLimit } from '../../geodata/model/page.ts'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import type { SignPage } from '../../geodata/signs/signRow.ts'
import { apiUrl, request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** Signs page by page. Checked anew whenever they are shown: other pages change what is told of them. */
export function useSignRows(filter: SignFilter, limit: number) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.signs, 'rows', filter, limit],
    queryFn: ({ pageParam, signal }) =>
      request<SignPage>('signs/overview', { query: { ...filter, limit, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** Whether there are signs at all, and the messages and operators they have, to choose among. */
export function useSignsInUse() {
  return useQuery({
    queryKey: [...queryKeys.signs, 'in-use'],
    queryFn: ({ signal }) => request<SignPage>('signs/overview', { query: { limit: maximumLimit }, signal }),
    select: ({ items, total }) => ({
      total,
      messages: [
        ...new Map(
          items.flatMap(({ messageId, messageName }) =>
            messageId ? [[messageId, messageName ?? messageId] as const] : [],
          ),
        ),
      ],
      operators: [...new Set(items.flatMap(({ operator }) => operator ?? []))].toSorted((a, b) =>
        a.localeCompare(b),
      ),
    }),
  })
}

/** Every sign that matches, as points. */
export function useSignPoints(filter: SignFilter) {
  return useQuery({
    queryKey: [...queryKeys.signs, 'points', filter],
    queryFn: ({ signal }) =>
      request<FeatureCollection>('signs/overview.geojson', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The address of the same list as a file. */
export function exportAddress(filter: SignFilter, format: 'csv' | 'geojson', language: Language): string {
  return apiUrl(`signs/overview.${format}`, { ...filter, ...(format === 'csv' && { language }) })
}
