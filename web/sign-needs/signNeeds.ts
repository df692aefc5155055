import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Page } from '../../geodata/model/page.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { SignNeed, SignNeedContent } from '../../geodata/model/signNeed.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import type { SignNeedsSearch } from './signNeedsSearch.ts'

/** Assessments, page by page. */
export function useSignNeeds(query: SignNeedsSearch) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.signNeeds, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      request<Page<SignNeed>>('sign-needs', { query: { ...query, cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** The assessments of one thing, the one in force first. */
export function useNeedsOf({ collection, id }: ThingReference, enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.signNeeds, 'of', id],
    queryFn: ({ signal }) =>
      request<Page<SignNeed>>('sign-needs', { query: { collection, thing: id, limit: 100 }, signal }),
    enabled,
  })
}

export function useSignNeed(id: string) {
  return useQuery({
    queryKey: [...queryKeys.signNeeds, 'one', id],
    queryFn: ({ signal }) => request<SignNeed>(`sign-needs/${id}`, { signal }),
  })
}

/** Its versions, newest first. */
export function useNeedHistory(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.signNeeds, 'history', id],
    queryFn: ({ signal }) =>
      request<Page<SignNeed>>(`sign-needs/${id}/history`, { query: { limit: 100 }, signal }),
    enabled,
  })
}

export type NeedStep =
  | { do: 'save'; before: SignNeed | null; content: SignNeedContent; textConfirmed: boolean }
  | { do: 'remove'; need: SignNeed }
  | { do: 'restore'; id: string }

/** Saves, removes or brings back an assessment; every list of them is read anew. 412 carries what is stored. */
export function useNeedStep() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: take,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.signNeeds }),
        queryClient.invalidateQueries({ queryKey: queryKeys.tasks }),
      ]),
  })
}

function take(step: NeedStep): Promise<SignNeed | undefined> {
  if (step.do === 'remove')
    return request(`sign-needs/${step.need.id}`, { method: 'DELETE', ifMatch: step.need.revision })
  if (step.do === 'restore') return request(`sign-needs/${step.id}/restore`, { method: 'POST' })
  const { before, content, textConfirmed } = step
  const body = { ...content, textConfirmed }
  return before
    ? request(`sign-needs/${before.id}`, { method: 'PUT', body, ifMatch: before.revision })
    : request('sign-needs', { method: 'POST', body })
}
