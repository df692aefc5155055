import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { queryKeys } from '../api/queryKeys.ts'
import {
  type ClearanceStep,
  listCurrent,
  listHolders,
  listPast,
  proposeClearance,
  takeStep,
} from './clearances.ts'

export function useCurrentClearances(enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.clearances, 'current'],
    queryFn: ({ signal }) => listCurrent(signal),
    enabled,
  })
}

export function usePastClearances() {
  return useInfiniteQuery({
    queryKey: [...queryKeys.clearances, 'past'],
    queryFn: ({ pageParam, signal }) => listPast(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export function useHolders() {
  return useQuery({
    queryKey: [...queryKeys.accounts, 'holders'],
    queryFn: ({ signal }) => listHolders(signal),
  })
}

export function useProposeClearance() {
  const refresh = useRefresh()
  return useMutation({ mutationFn: proposeClearance, onSuccess: refresh })
}

/** Approves, declines, withdraws or revokes. What is on screen afterwards is what is stored, whether it went well or not. */
export function useClearanceStep() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ step, clearance }: { step: ClearanceStep; clearance: ShownClearance }) =>
      takeStep(step, clearance.id),
    onSettled: refresh,
  })
}

function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: queryKeys.clearances }),
      // One's own may be among them.
      queryClient.invalidateQueries({ queryKey: queryKeys.session }),
    ])
}
