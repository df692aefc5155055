import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Duty, DutyInput } from '../../geodata/model/duty.ts'
import { requestVersioned } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** The kinds of case that need a check. */
export function useDuty() {
  return useQuery({
    queryKey: queryKeys.duty,
    queryFn: ({ signal }) => requestVersioned<Duty>('settings/duty', { signal }),
  })
}

/** Chooses them; coverage is counted anew. `ifMatch` is the version that was seen. */
export function useChangeDuty() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ input, ifMatch }: { input: DutyInput; ifMatch: number }) =>
      requestVersioned<Duty>('settings/duty', { method: 'PUT', body: input, ifMatch }),
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKeys.duty, saved)
      return queryClient.invalidateQueries({ queryKey: queryKeys.overview })
    },
  })
}
