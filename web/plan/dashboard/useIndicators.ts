import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Indicators } from '../../../geodata/model/indicator.ts'
import { type Query, request } from '../../api/client.ts'
import { queryKeys } from '../../api/queryKeys.ts'

/** The figures of a period; null asks for nothing. What was told before stands until the answer is there. */
export function useIndicators(query: Query | null) {
  return useQuery({
    queryKey: [...queryKeys.plan, 'indicators', query],
    queryFn: ({ signal }) => request<Indicators>('plan/indicators', { query: query ?? {}, signal }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  })
}
