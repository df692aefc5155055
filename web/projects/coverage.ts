import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Page } from '../../geodata/model/page.ts'
import type { Coverage, CoveragePart, CoveredProject } from '../../geodata/projects/coverage.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** First and last day of registration; the API takes this year so far where one is not told. */
export interface Period {
  from?: string
  to?: string
}

export function useCoverage({ from, to }: Period) {
  return useQuery({
    queryKey: [...queryKeys.overview, 'coverage', from, to],
    queryFn: ({ signal }) => request<Coverage>('coverage', { query: { from, to }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The projects behind one of the figures. */
export function useCoveredProjects({ from, to }: Period, part: CoveragePart) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.overview, 'coverage', from, to, part],
    queryFn: ({ pageParam, signal }) =>
      request<Page<CoveredProject>>('coverage/projects', {
        query: { from, to, part, limit: 25, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  })
}
