import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Language } from '../../geodata/model/language.ts'
import type { WorklistPage } from '../../geodata/worklist/line.ts'
import { apiUrl, request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { type Choice, worklistQuery } from './worklistSearch.ts'

const linesAtOnce = 50

/** The list page by page. Checked anew whenever it is shown: other pages change what it tells of. */
export function useWorklist(choice: Choice) {
  const { collection } = choice
  const query = worklistQuery(choice)
  return useInfiniteQuery({
    queryKey: [...queryKeys.worklist, collection, query],
    queryFn: ({ pageParam, signal }) =>
      request<WorklistPage>(`worklist/${collection}`, {
        query: { ...query, limit: linesAtOnce, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The address of the same list as a file. */
export function exportAddress(choice: Choice, language: Language): string {
  return apiUrl(`worklist/${choice.collection}/export`, { ...worklistQuery(choice), language })
}
