import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { defaultThresholds } from '../../geodata/checks/thresholds.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { readThresholds, setThreshold } from './thresholds.ts'

export function useThresholdSettings() {
  return useQuery({ queryKey: queryKeys.thresholds, queryFn: ({ signal }) => readThresholds(signal) })
}

/** The limits in force, to be named in a sentence; as delivered until they have been fetched. */
export function useThresholds(): readonly Threshold[] {
  return useThresholdSettings().data?.thresholds ?? defaultThresholds
}

/** What a check would come to, and a condition that is tried, may be another with another limit. */
export function useSetThreshold() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: setThreshold,
    // After a conflict, what stands on the page is no longer what is stored.
    onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.thresholds }),
    onSuccess: (settings) => {
      queryClient.setQueryData(queryKeys.thresholds, settings)
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: ['checks'] }),
        queryClient.invalidateQueries({ queryKey: [...queryKeys.checklists, 'trial'] }),
      ])
    },
  })
}
