import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { EvaluationYears } from '../../geodata/inspections/evaluations.ts'
import type { Evaluation, EvaluationContent } from '../../geodata/model/evaluation.ts'
import type { Page } from '../../geodata/model/page.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'

export function useEvaluations(safeguardId: string) {
  return useQuery({
    queryKey: queryKeys.evaluations(safeguardId),
    queryFn: ({ signal }) => request<Page<Evaluation>>(`safeguards/${safeguardId}/evaluations`, { signal }),
    enabled: useMay()('securing:read'),
  })
}

/** Writes the evaluation after so many years over the version that was seen; 0 where there was none. 412 carries both. */
export function useSaveEvaluation(safeguardId: string, years: EvaluationYears) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ content, seen }: { content: EvaluationContent; seen: number }) =>
      request<Evaluation>(`safeguards/${safeguardId}/evaluations/${years}`, {
        method: 'PUT',
        body: content,
        ifMatch: seen,
      }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.evaluations(safeguardId) }),
        queryClient.invalidateQueries({ queryKey: queryKeys.tasks }),
      ]),
  })
}
