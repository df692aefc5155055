import { QueryClient } from '@tanstack/react-query'
import { whenSignedOut } from '../api/client.ts'
import { ApiProblem } from '../api/failure.ts'
import { sessionQuery } from './session.ts'

/** Reads are tried twice more when the network fails, never when the API has answered. Writes are never repeated on their own. */
export function createQueryClient(): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  // The session ran out while the page stood open: fetch it anew, and the frame shows the way to sign in.
  whenSignedOut(() => void queryClient.invalidateQueries(sessionQuery))
  return queryClient
}
