import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FollowUp, FollowUpContent } from '../../geodata/model/followUp.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'
import {
  addFollowUp,
  changeFollowUp,
  type FollowUpQuery,
  listFollowUps,
  listOfProject,
  listResponsible,
  moveFollowUp,
} from './followUps.ts'

/** A project's follow-ups: one request for all points of a page. */
export function useProjectFollowUps(projectId: string) {
  return useQuery({
    queryKey: [...queryKeys.followUps, 'of', projectId],
    queryFn: ({ signal }) => listOfProject(projectId, signal),
    enabled: useMay()('follow-ups:read'),
  })
}

export function useFollowUpList(query: FollowUpQuery) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.followUps, 'list', query],
    queryFn: ({ pageParam, signal }) => listFollowUps(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

/** Names used before, to choose among while writing. */
export function useResponsible() {
  return useQuery({
    queryKey: [...queryKeys.followUps, 'responsible'],
    queryFn: ({ signal }) => listResponsible(signal),
  })
}

/** Where a new follow-up is made. */
export interface FollowUpPlace {
  projectId: string
  checkId: string
  point: string
}

/** Makes one at a place, or changes one as it was seen. */
export function useSaveFollowUp() {
  return useMutation({
    mutationFn: ({
      target,
      content,
    }: {
      target: FollowUpPlace | Pick<FollowUp, 'id' | 'revision'>
      content: FollowUpContent
    }) => {
      if ('id' in target) return changeFollowUp(target.id, target.revision, content)
      const { projectId, checkId, point } = target
      return addFollowUp(projectId, { ...content, checkId, point })
    },
    onSuccess: useRefresh(),
  })
}

/** Closes or reopens. What is on screen afterwards is what is stored, whether it went well or not. */
export function useMoveFollowUp() {
  return useMutation({
    mutationFn: ({ followUp, to, note }: { followUp: FollowUp; to: 'close' | 'reopen'; note: string }) =>
      moveFollowUp(followUp, to, note),
    onSettled: useRefresh(),
  })
}

function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: queryKeys.followUps }),
      // An answer may wait for one, and tasks count them.
      queryClient.invalidateQueries({ queryKey: ['checks', 'review'] }),
      queryClient.invalidateQueries({ queryKey: queryKeys.tasks }),
    ])
}
