import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Fault, FaultClosing, FaultContent, NewInspection } from '../../geodata/model/inspection.ts'
import { queryKeys } from '../api/queryKeys.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import {
  addFault,
  changeFault,
  closeFault,
  listDue,
  listFaults,
  listInspections,
  reopenFault,
  sendInspection,
} from './inspections.ts'

export function useInspections(safeguardId: string) {
  return useInfiniteQuery({
    queryKey: queryKeys.inspections(safeguardId),
    queryFn: ({ pageParam, signal }) => listInspections(safeguardId, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: useMay()('securing:read'),
  })
}

export function useFaults(safeguardId: string) {
  return useQuery({
    queryKey: queryKeys.faults(safeguardId),
    queryFn: ({ signal }) => listFaults(safeguardId, signal),
    enabled: useMay()('securing:read'),
  })
}

export function useDue(query: { q?: string }) {
  return useInfiniteQuery({
    queryKey: queryKeys.dueInspections(query),
    queryFn: ({ pageParam, signal }) => listDue(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (previous) => previous,
  })
}

/** When one safeguard is to be inspected next, as the list has it; null where nothing asks for it. */
export function useNextDue({ id }: ThingOf<'safeguards'>, enabled = true) {
  return useQuery({
    queryKey: queryKeys.dueInspections({ safeguard: id }),
    queryFn: async ({ signal }) => {
      const { items } = await listDue({ safeguard: id }, undefined, signal)
      return items[0]?.dueOn ?? null
    },
    enabled: useMay()('securing:read') && enabled,
  })
}

/** Sending is tried by the person, who sees that it has not gone, and never by itself behind them. */
export function useSendInspection(safeguardId: string) {
  return useMutation({
    mutationFn: (inspection: NewInspection) => sendInspection(safeguardId, inspection),
    networkMode: 'always',
    onSuccess: useRefresh(),
  })
}

/** Writes down one that was found, or changes one as it was seen. */
export function useSaveFault(safeguardId: string) {
  return useMutation({
    mutationFn: ({
      target,
      content,
    }: {
      target: { newId: string } | Pick<Fault, 'id' | 'revision'>
      content: FaultContent
    }) =>
      'newId' in target
        ? addFault(safeguardId, { ...content, id: target.newId })
        : changeFault(target, content),
    onSuccess: useRefresh(),
  })
}

/** Closes or reopens. What is on screen afterwards is what is stored, whether it went well or not. */
export function useMoveFault() {
  return useMutation({
    mutationFn: ({ fault, closing }: { fault: Fault; closing: FaultClosing | null }) =>
      closing ? closeFault(fault, closing) : reopenFault(fault, ''),
    onSettled: useRefresh(),
  })
}

/** What an inspection or a fault changes: what is due and to be done, and what is covered where the safeguard stands. */
function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [['inspections'], ['faults'], ['securing'], ['things'], queryKeys.tasks].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
}
