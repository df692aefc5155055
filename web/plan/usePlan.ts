import { useQuery } from '@tanstack/react-query'
import type { ActionPlan } from '../../geodata/model/actionPlan.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** The plan in force. */
export function usePlan() {
  return useQuery({
    queryKey: [...queryKeys.plan, 'document'],
    queryFn: ({ signal }) => request<ActionPlan>('plan', { signal }),
  })
}
