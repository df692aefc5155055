import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem, isProblem } from '../api/failure.ts'
import { sessionQuery } from './session.ts'

/** Reads are tried twice more when the network fails, never when the API has answered. Writes are never repeated on their own. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    // The session ran out while the page stood open: fetch it anew, and the frame shows the way to sign in.
    if (isProblem(error, 'not-signed-in')) queryClient.invalidateQueries(sessionQuery)
  }
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return queryClient
}
