import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '../api/queryKeys.ts'
import { listVersions, withdrawVersion } from './versions.ts'

export function useVersions() {
  return useQuery({
    queryKey: [...queryKeys.checklists, 'list'],
    queryFn: ({ signal }) => listVersions(signal),
  })
}

export function useWithdraw() {
  const refresh = useRefreshChecklists()
  return useMutation({ mutationFn: withdrawVersion, onSettled: refresh })
}

/** What checks run against may be another now, and so may what a signed check would come to. */
export function useRefreshChecklists(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: queryKeys.checklists }),
      queryClient.invalidateQueries({ queryKey: ['checks'] }),
    ])
}
