import { useQuery } from '@tanstack/react-query'
import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { SuggestionsAnswer } from '../../geodata/suggestions/answer.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'

/** Types that suit a thing; nothing is asked for without a thing, or by those who may not read what is not secured. */
export function useSuggestions(thing: { collection: RegisterCollection; id: string } | null) {
  const mayRead = useMay()('securing:read')
  return useQuery({
    queryKey: queryKeys.securing(thing?.id ?? '', 'suggestions'),
    queryFn: ({ signal }) =>
      request<SuggestionsAnswer>(`securing/${thing!.collection}/${thing!.id}/suggestions`, { signal }),
    enabled: thing !== null && mayRead,
  })
}
