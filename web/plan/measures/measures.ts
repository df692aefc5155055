import { useQuery } from '@tanstack/react-query'
import type { Measure } from '../../../geodata/model/measure.ts'
import type { Page } from '../../../geodata/model/page.ts'
import { request } from '../../api/client.ts'
import { queryKeys } from '../../api/queryKeys.ts'

/** The measures of the plan, then those followed up that it no longer has. */
export function useMeasures() {
  return useQuery({
    queryKey: [...queryKeys.plan, 'measures'],
    queryFn: ({ signal }) => request<Page<Measure>>('plan/measures', { signal }),
    select: ({ items }) => items,
  })
}
