import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SurveyContent } from '../../geodata/model/survey.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { readSecuring, readSecuringHistory, type Secured, saveSurvey } from './securing.ts'

/** How a thing is secured on a day; the last day shown stays on screen while another is fetched. */
export function useSecuring(secured: Secured, date?: string, enabled = true) {
  return useQuery({
    queryKey: queryKeys.securing(secured.id, date ?? 'today'),
    queryFn: ({ signal }) => readSecuring(secured, date, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
}

export function useSecuringHistory(secured: Secured) {
  return useQuery({
    queryKey: queryKeys.securing(secured.id, 'history'),
    queryFn: ({ signal }) => readSecuringHistory(secured, signal),
  })
}

/** Stores a survey, and refreshes all that it changes the outcome of. */
export function useSaveSurvey(secured: Secured) {
  const refresh = useRefreshSecuring(secured)
  return useMutation({
    mutationFn: ({ content, revision }: { content: SurveyContent; revision: number }) =>
      saveSurvey(secured, content, revision),
    onSuccess: refresh,
  })
}

/** What shows the state of securing is asked for again: the thing itself, its lists, and what waits for people. */
export function useRefreshSecuring({ collection, id }: Secured): () => Promise<void> {
  const queryClient = useQueryClient()
  return async () => {
    void queryClient.invalidateQueries({ queryKey: queryKeys.things(collection) })
    void queryClient.invalidateQueries({ queryKey: queryKeys.tasks })
    await queryClient.invalidateQueries({ queryKey: queryKeys.securingOf(id) })
  }
}
