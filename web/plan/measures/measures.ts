import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Measure } from '../../../geodata/model/measure.ts'
import type { Page } from '../../../geodata/model/page.ts'
import { request } from '../../api/client.ts'
import { isProblem } from '../../api/failure.ts'
import { queryKeys } from '../../api/queryKeys.ts'
import { contentOf, isApart, type MeasureChange } from './changeMeasure.ts'

const all = [...queryKeys.plan, 'measures']
const one = (code: string) => [...queryKeys.plan, 'measure', code]

/** The measures of the plan, then those followed up that it no longer has. */
export function useMeasures() {
  return useQuery({
    queryKey: all,
    queryFn: ({ signal }) => request<Page<Measure>>('plan/measures', { signal }),
    select: ({ items }) => items,
  })
}

export function useMeasure(code: string) {
  return useQuery({
    queryKey: one(code),
    queryFn: ({ signal }) => request<Measure>(`plan/measures/${code}`, { signal }),
  })
}

/** Every version, newest first. */
export function useMeasureHistory(code: string, enabled: boolean) {
  return useQuery({
    queryKey: [...one(code), 'history'],
    queryFn: ({ signal }) => request<Page<Measure>>(`plan/measures/${code}/history`, { signal }),
    select: ({ items }) => items,
    enabled,
  })
}

interface Step {
  seen: Measure
  change: MeasureChange
}

/**
 * Changes a part of what is written of a measure. Where somebody else wrote in other parts meanwhile, theirs stays and this is
 * added; a conflict is only where both wrote the same part.
 */
export function useChangeMeasure() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ seen, change }: Step) => {
      try {
        return await write(seen, change)
      } catch (error) {
        if (!isProblem(error, 'conflict')) throw error
        const current = error.current as Measure
        if (!isApart(change, seen, current)) throw error
        return write(current, change)
      }
    },
    onSuccess: (stored) => {
      queryClient.setQueryData(one(stored.code), stored)
      for (const queryKey of [all, [...one(stored.code), 'history'], queryKeys.tasks])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
}

function write(seen: Measure, { apply }: MeasureChange): Promise<Measure> {
  return request<Measure>(`plan/measures/${seen.code}`, {
    ...{ method: 'PUT', body: apply(contentOf(seen)), ifMatch: seen.revision },
  })
}
