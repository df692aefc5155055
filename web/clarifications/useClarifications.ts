import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ClarificationAnswerInput } from '../../geodata/clarifications/clarification.ts'
import type { OpenedQuestion } from '../../geodata/clarifications/question.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'
import { answerQuestion, listQuestions, openQuestion, readClarification } from './clarifications.ts'

const minuteMs = 60_000

/** A project's clarification; asked for again now and then while it waits. */
export function useClarification(projectId: string) {
  return useQuery({
    queryKey: queryKeys.clarification(projectId),
    queryFn: ({ signal }) => readClarification(projectId, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? minuteMs : false),
    enabled: useMay()('clarifications:read'),
  })
}

/** The questions that wait, for those who answer them. Listing them is no look at sites. */
export function useQueue() {
  return useQuery({
    queryKey: queryKeys.clarificationQueue,
    queryFn: ({ signal }) => listQuestions(signal),
    staleTime: minuteMs,
    refetchInterval: 5 * minuteMs,
    enabled: useMay()('clarification-queue:read'),
  })
}

/**
 * An opened question. It is forgotten once no page shows it, and not fetched again behind the reader's back: each look is
 * put on record.
 */
export function useQuestion(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.openedQuestion, id],
    queryFn: ({ signal }) => openQuestion(id, signal),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    enabled,
  })
}

/** Gives or changes the answer to an opened question; what is on screen follows without another look. */
export function useAnswer({ id }: OpenedQuestion) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ input, seen }: { input: ClarificationAnswerInput; seen: number }) =>
      answerQuestion(id, input, seen),
    onSuccess: (answer) => {
      queryClient.setQueryData<OpenedQuestion>(
        [...queryKeys.openedQuestion, id],
        (question) => question && { ...question, answer },
      )
      return queryClient.invalidateQueries({ queryKey: queryKeys.clarificationQueue })
    },
  })
}
