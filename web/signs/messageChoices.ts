import { useQuery } from '@tanstack/react-query'
import { maximumLimit, type Page } from '../../geodata/model/page.ts'
import type { SignMessage } from '../../geodata/model/signMessage.ts'
import { request } from '../api/client.ts'
import { useMay } from '../app/session.ts'

/** The messages a sign can be given: all that are not retired. */
export function useMessageChoices() {
  return useQuery({
    queryKey: ['sign-messages', 'choices'],
    queryFn: ({ signal }) =>
      request<Page<SignMessage>>('sign-messages', { query: { limit: maximumLimit }, signal }),
    enabled: useMay()('sign-messages:read'),
    select: ({ items }) => items.filter(({ state, removed }) => state !== 'retired' && !removed),
  })
}
