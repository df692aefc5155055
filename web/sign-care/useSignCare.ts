import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FaultClosing } from '../../geodata/model/inspection.ts'
import type { Deviation, DeviationContent, NewSignInspection } from '../../geodata/model/signCare.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'
import {
  addDeviation,
  changeDeviation,
  closeDeviation,
  listDeviations,
  listDueSigns,
  listSignInspections,
  reopenDeviation,
  type SeenDeviation,
  sendSignInspection,
} from './signCare.ts'

export function useSignInspections(signId: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.signInspections(signId),
    queryFn: ({ pageParam, signal }) => listSignInspections(signId, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: useMay()('sign-work:read'),
  })
}

export function useDeviations(signId: string) {
  return useQuery({
    queryKey: queryKeys.signDeviations(signId),
    queryFn: ({ signal }) => listDeviations(signId, signal),
    enabled: useMay()('sign-work:read'),
  })
}

export function useDueSigns(query: { q?: string }) {
  return useInfiniteQuery({
    queryKey: queryKeys.dueSigns(query),
    queryFn: ({ pageParam, signal }) => listDueSigns(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (previous) => previous,
  })
}

/** When one sign is to be inspected next, as the list has it; null where nothing asks for it. */
export function useNextSignDue(signId: string) {
  return useQuery({
    queryKey: queryKeys.dueSigns({ next: signId }),
    queryFn: async ({ signal }) => {
      const { items } = await listDueSigns({ sign: signId }, undefined, signal)
      return items[0]?.dueOn ?? null
    },
    enabled: useMay()('sign-work:read'),
  })
}

/** Some signs as the list has them; those that do not stand are not among them. */
export function useChosenSigns(signIds: readonly string[]) {
  const sign = signIds.join(',')
  return useQuery({
    queryKey: queryKeys.dueSigns({ sign }),
    queryFn: async ({ signal }) => (await listDueSigns({ sign }, undefined, signal)).items,
    enabled: useMay()('sign-work:read') && signIds.length > 0,
  })
}

/** Sending is tried by the person, who sees that it has not gone, and never by itself behind them. */
export function useSendSignInspection(signId: string) {
  return useMutation({
    mutationFn: (inspection: NewSignInspection) => sendSignInspection(signId, inspection),
    networkMode: 'always',
    onSuccess: useRefresh(),
  })
}

/** Writes down one that was found, or changes one as it was seen. */
export function useSaveDeviation(signId: string) {
  return useMutation({
    mutationFn: ({
      target,
      content,
    }: {
      target: { newId: string } | SeenDeviation
      content: DeviationContent
    }) =>
      'newId' in target
        ? addDeviation(signId, { ...content, id: target.newId })
        : changeDeviation(target, content),
    onSuccess: useRefresh(),
  })
}

/** Closes or reopens. What is on screen afterwards is what is stored, whether it went well or not. */
export function useMoveDeviation() {
  return useMutation({
    mutationFn: ({ deviation, closing }: { deviation: Deviation; closing: FaultClosing | null }) =>
      closing ? closeDeviation(deviation, closing) : reopenDeviation(deviation),
    onSettled: useRefresh(),
  })
}

/** What an inspection or a deviation changes: what is due and to be done, and the lists of signs that tell of it. */
function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [queryKeys.signCare, queryKeys.signs, queryKeys.tasks].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
}
