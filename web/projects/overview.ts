import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Language } from '../../geodata/model/language.ts'
import type { OverviewPage, OverviewQuery } from '../../geodata/projects/overview.ts'
import { apiUrl, request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** Projects with where each stands, page by page. Checked anew whenever it is shown: other pages move projects. */
export function useOverview(query: OverviewQuery, limit: number) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.overview, query, limit],
    queryFn: ({ pageParam, signal }) =>
      request<OverviewPage>('projects/overview', { query: { ...query, limit, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** Every responsible unit that a project names. */
export function useResponsibleUnits() {
  return useQuery({
    queryKey: [...queryKeys.overview, 'responsible'],
    queryFn: ({ signal }) => request<{ items: string[] }>('projects/overview/responsible', { signal }),
  })
}

/** The address of the same projects as a file. */
export function exportAddress(query: OverviewQuery, language: Language): string {
  return apiUrl('projects/overview/export', { ...query, language })
}
