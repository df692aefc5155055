import { useInfiniteQuery } from '@tanstack/react-query'
import type { Event } from '../../geodata/model/history.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

export function useEvents(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: queryKeys.events,
    queryFn: ({ pageParam, signal }) =>
      request<Page<Event>>('events', { query: { limit: 50, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled,
  })
}
