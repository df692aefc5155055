import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '../api/queryKeys.ts'
import {
  createToken,
  endOtherSessions,
  endOwnSession,
  listOwnSessions,
  listTokens,
  revokeToken,
  type TokenOwner,
} from './accounts.ts'

const sessionsKey = [...queryKeys.account, 'sessions']

export function useOwnSessions() {
  return useQuery({ queryKey: sessionsKey, queryFn: ({ signal }) => listOwnSessions(signal) })
}

/** Ends one session by its id, or all but this one. */
export function useEndSession() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string | 'others') => (id === 'others' ? endOtherSessions() : endOwnSession(id)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsKey }),
  })
}

function tokensKey(owner: TokenOwner) {
  return [...queryKeys.account, 'tokens', owner]
}

export function useTokens(owner: TokenOwner) {
  return useQuery({ queryKey: tokensKey(owner), queryFn: ({ signal }) => listTokens(owner, signal) })
}

export function useCreateToken() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: createToken,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tokensKey('own') }),
  })
}

export function useRevokeToken(owner: TokenOwner) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => revokeToken(owner, id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: tokensKey(owner) }),
  })
}
