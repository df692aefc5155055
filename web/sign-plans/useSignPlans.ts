import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import { queryKeys } from '../api/queryKeys.ts'
import {
  changeSignPlan,
  createSignPlan,
  listSignPlans,
  readSignPlan,
  removeSignPlan,
  restoreSignPlan,
  type SignPlanInput,
} from './signPlans.ts'

export function useSignPlanList(thing?: ThingReference, enabled = true) {
  return useInfiniteQuery({
    queryKey: queryKeys.signPlanList(thing?.id ?? null),
    queryFn: ({ pageParam, signal }) => listSignPlans({ thing, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled,
  })
}

/** A plan as it is stored; asked for again only when told, for it is held beside what is being changed. */
export function useSignPlan(id: string) {
  return useQuery({
    queryKey: queryKeys.signPlan(id),
    queryFn: ({ signal }) => readSignPlan(id, signal),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

export function useSignPlanWrites() {
  const queryClient = useQueryClient()
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: queryKeys.signPlans })
  const create = useMutation({ mutationFn: (content: SignPlanInput) => createSignPlan(content), onSuccess })
  const change = useMutation({
    mutationFn: ({ id, ifMatch, content }: { id: string; ifMatch: number; content: SignPlanInput }) =>
      changeSignPlan(id, ifMatch, content),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: ({ id, revision }: { id: string; revision: number }) => removeSignPlan(id, revision),
    onSuccess,
  })
  const restore = useMutation({ mutationFn: (id: string) => restoreSignPlan(id), onSuccess })
  return { create, change, remove, restore }
}
