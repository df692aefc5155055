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
  /** Who people sign in through; null where there is nobody. */
  provider: { name: string } | null
  demoAccounts: DemoAccount[]
  municipality: { name: string; demo: boolean; bbox: Bbox | null }
  baseMaps: { kartverket: boolean }
}

/** The last state with somebody in it, until they sign out themselves. */
let standing: (SessionState & { session: Session }) | null = null

export const sessionQuery = queryOptions({
  queryKey: queryKeys.session,
  queryFn: async ({ signal }): Promise<SessionState> => {
    const state = await request<SessionState>('session', { signal })
    if (state.session) standing = { ...state, session: state.session }
    // Where the municipality lies is told to those who are in; a map that stands open must not lose its place.
    return state.session || !standing ? state : { ...state, municipality: standing.municipality }
  },
  staleTime: Number.POSITIVE_INFINITY,
})

export function useSessionState(): SessionState {
  return useSuspenseQuery(sessionQuery).data
}

/**
 * Whose page this is: also when the session has run out, for what stands open is still theirs, with what they have
 * typed. The API lets nothing out or in meanwhile.
 */
export function useStandingSession(): Session | null {
  const { session } = useSessionState()
  return session ?? standing?.session ?? null
}

/** Whether the person at the screen has the right; what they may not do is left out, not greyed out. */
export function useMay(): (right: Right) => boolean {
  const session = useStandingSession()
  return (right) => session !== null && may(session, right)
}

/** Whether there is nothing but reading for the person, who may have come to do more. */
export function onlyReads({ roles, clearedUntil }: Session): boolean {
  return roles.every((role) => role === 'reader') && clearedUntil === null
}

export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (account: string) => request<Session>('session', { method: 'POST', body: { account } }),
    onSuccess: () => refreshEverything(queryClient),
  })
}

/** Signs out here; `signOutUrl` is where to go to be signed out at the provider too. */
export function useSignOut() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => request<{ signOutUrl: string | null }>('session', { method: 'DELETE' }),
    onSuccess: () => {
      standing = null
      return refreshEverything(queryClient)
    },
  })
}

/** Another person sees other things: nothing fetched for the last one may stay. */
async function refreshEverything(queryClient: ReturnType<typeof useQueryClient>): Promise<void> {
  // The session first: whatever were removed before it is known would be asked for again by what is on screen, as nobody.
  await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKeys.session[0] })
}
