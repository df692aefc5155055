import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ActionPlan, PlanDocument } from '../../../geodata/model/actionPlan.ts'
import type { Page } from '../../../geodata/model/page.ts'
import { request } from '../../api/client.ts'
import { queryKeys } from '../../api/queryKeys.ts'

/** Puts a plan in force in place of the one that was seen; null goes back to the plan of the program. */
export function usePutPlan() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ document, seen }: { document: PlanDocument | null; seen: ActionPlan }) =>
      document
        ? request<ActionPlan>('plan', { method: 'PUT', body: { document }, ifMatch: seen.revision })
        : request<ActionPlan>('plan', { method: 'DELETE', ifMatch: seen.revision }),
    // Whether it went well or not, what is on screen afterwards is what is stored.
    onSettled: () => {
      for (const queryKey of [queryKeys.plan, queryKeys.tasks])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
}

/** Every plan that was loaded, and every return to the one of the program, newest first. */
export function usePlanHistory(enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.plan, 'history'],
    queryFn: ({ signal }) => request<Page<ActionPlan>>('plan/history', { signal }),
    select: ({ items }) => items,
    enabled,
  })
}
