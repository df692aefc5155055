import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Helpline, HelplineContent, Verification } from '../../geodata/model/helpline.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** Help services in use, or those taken out of use. */
export function useHelplines(retired = false) {
  return useQuery({
    queryKey: [...queryKeys.helplines, 'list', retired],
    queryFn: ({ signal }) =>
      request<Page<Helpline>>('helplines', { query: { retired: retired ? 'only' : undefined }, signal }),
    select: ({ items }) => items,
  })
}

export function useHelpline(id: string) {
  return useQuery({
    queryKey: [...queryKeys.helplines, 'one', id],
    queryFn: ({ signal }) => request<Helpline>(`helplines/${id}`, { signal }),
  })
}

/** Every version, newest first. */
export function useHelplineHistory(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.helplines, 'history', id],
    queryFn: ({ signal }) =>
      request<Page<Omit<Helpline, 'verification' | 'signs'>>>(`helplines/${id}/history`, { signal }),
    select: ({ items }) => items,
    enabled,
  })
}

/** Registers a service, or writes one anew as it was seen. */
export function useSaveHelpline() {
  return useMutation({
    mutationFn: ({ content, seen }: { content: HelplineContent; seen: Helpline | null }) =>
      seen
        ? request<Helpline>(`helplines/${seen.id}`, { method: 'PUT', body: content, ifMatch: seen.revision })
        : request<Helpline>('helplines', { method: 'POST', body: content }),
    onSuccess: useRefresh(),
  })
}

export function useVerifyHelpline() {
  return useMutation({
    mutationFn: ({ seen, verification }: { seen: Helpline; verification: Verification }) =>
      request<Helpline>(`helplines/${seen.id}/verify`, {
        ...{ method: 'POST', body: verification, ifMatch: seen.revision },
      }),
    onSuccess: useRefresh(),
  })
}

/** Out of use, or into use again. What is on screen afterwards is what is stored, whether it went well or not. */
export function useRetireHelpline() {
  return useMutation({
    mutationFn: ({ seen, isRetired }: { seen: Helpline; isRetired: boolean }) =>
      request<Helpline>(`helplines/${seen.id}/${isRetired ? 'retire' : 'restore'}`, {
        ...{ method: 'POST', ifMatch: seen.revision },
      }),
    onSettled: useRefresh(),
  })
}

/** A service that changes opens and ends recalls, and what may be put on signs. */
function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () => {
    for (const queryKey of [queryKeys.recalls, queryKeys.signs, queryKeys.tasks])
      void queryClient.invalidateQueries({ queryKey })
    return queryClient.invalidateQueries({ queryKey: queryKeys.helplines })
  }
}
