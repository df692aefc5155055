import { useQuery } from '@tanstack/react-query'
import { queryKeys } from '../api/queryKeys.ts'
import { compareChecks, readStaleness } from './staleness.ts'

/** Asked for each time it is shown: what makes a check stale happens elsewhere. */
export function useStaleness(projectId: string) {
  return useQuery({
    queryKey: queryKeys.staleness(projectId),
    queryFn: ({ signal }) => readStaleness(projectId, signal),
    staleTime: 0,
  })
}

/** Two checks never change in what they were run on, so neither does what tells them apart. */
export function useComparison(checkId: string | undefined, otherId: string | undefined) {
  return useQuery({
    queryKey: queryKeys.comparison(checkId ?? '', otherId ?? ''),
    queryFn: ({ signal }) => compareChecks(checkId!, otherId!, signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: checkId !== undefined && otherId !== undefined,
  })
}
