import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Page } from '../../geodata/model/page.ts'
import type { Handling, Recall, WholeRecall } from '../../geodata/model/recall.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** Recalls newest first: those with signs left to go through, or all. */
export function useRecalls(open?: true) {
  return useQuery({
    queryKey: [...queryKeys.recalls, 'list', open ?? 'all'],
    queryFn: ({ signal }) => request<Page<Recall>>('recalls', { query: { open }, signal }),
    select: ({ items }) => items,
  })
}

export function useRecall(id: string) {
  return useQuery({
    queryKey: [...queryKeys.recalls, 'one', id],
    queryFn: ({ signal }) => request<WholeRecall>(`recalls/${id}`, { signal }),
  })
}

/** Says what became of a sign; sent again after a cut connection it is stored once. */
export function useHandleSign(recallId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ signId, handling }: { signId: string; handling: Handling }) =>
      request<WholeRecall>(`recalls/${recallId}/signs/${signId}`, { method: 'POST', body: handling }),
    onSuccess: (stored) => {
      queryClient.setQueryData([...queryKeys.recalls, 'one', recallId], stored)
      for (const queryKey of [
        queryKeys.recalls,
        queryKeys.helplines,
        queryKeys.signs,
        queryKeys.things('signs'),
        queryKeys.tasks,
      ])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
}
