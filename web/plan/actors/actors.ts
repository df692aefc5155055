import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Actor, ActorContent } from '../../../geodata/model/actionPlan.ts'
import type { Page } from '../../../geodata/model/page.ts'
import { request } from '../../api/client.ts'
import { queryKeys } from '../../api/queryKeys.ts'

const key = [...queryKeys.plan, 'actors']

/** The actors of the plan, then those that were added. */
export function useActors(enabled = true) {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request<Page<Actor>>('plan/actors', { signal }),
    select: ({ items }) => items,
    enabled,
  })
}

/** Adds an actor, or writes one anew as it was seen. */
export function useSaveActor() {
  return useMutation({
    mutationFn: ({ content, seen }: { content: ActorContent; seen: Actor | null }) =>
      seen
        ? request<Actor>(`plan/actors/${seen.id}`, { method: 'PUT', body: content, ifMatch: seen.revision })
        : request<Actor>('plan/actors', { method: 'POST', body: content }),
    onSuccess: useRefresh(),
  })
}

/** Takes an added actor out; the line it stood on may be gone before the answer is told of. */
export function useRemoveActor() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (seen: Actor) =>
      request<void>(`plan/actors/${seen.id}`, { method: 'DELETE', ifMatch: seen.revision }),
    onSettled: () => void refresh(),
  })
}

export function useRestoreActor() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ id }: Actor) => request<Actor>(`plan/actors/${id}/restore`, { method: 'POST' }),
    onSettled: () => void refresh(),
  })
}

function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: key })
}

/** What people write of an actor, as it is sent. */
export function actorContentOf(actor: Actor): ActorContent {
  const { name, group, role, website, telephone, email, contact, helplineIds } = actor
  return { name, group, role, website, telephone, email, contact, helplineIds }
}
