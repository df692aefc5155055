import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { may, type Right, type Role, type Session } from '../../geodata/model/access.ts'
import type { Bbox } from '../../geodata/model/geojson.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

export interface DemoAccount {
  id: string
  name: string
  roles: Role[]
}

/** What `GET /api/session` tells before and after signing in. */
export interface SessionState {
  session: Session | null
  demoAccounts: DemoAccount[]
  municipality: { name: string; demo: boolean; bbox: Bbox | null }
  baseMaps: { kartverket: boolean }
}

export const sessionQuery = queryOptions({
  queryKey: queryKeys.session,
  queryFn: ({ signal }) => request<SessionState>('session', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export function useSessionState(): SessionState {
  return useSuspenseQuery(sessionQuery).data
}

/** Whether the person at the screen has the right; what they may not do is left out, not greyed out. */
export function useMay(): (right: Right) => boolean {
  const { session } = useSessionState()
  return (right) => session !== null && may(session, right)
}

export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (account: string) => request<Session>('session', { method: 'POST', body: { account } }),
    onSuccess: () => refreshEverything(queryClient),
  })
}

export function useSignOut() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => request<void>('session', { method: 'DELETE' }),
    onSuccess: () => refreshEverything(queryClient),
  })
}

/** Another person sees other things: nothing fetched for the last one may stay. */
async function refreshEverything(queryClient: ReturnType<typeof useQueryClient>): Promise<void> {
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKeys.session[0] })
  await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
}
