import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Account, AccountChange } from '../../geodata/model/accounts.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { changeAccount, endSessions, listAccounts, tallySessions } from './accounts.ts'

export function useAccountList(q: string | undefined, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.accounts, 'list', q ?? ''],
    queryFn: ({ pageParam, signal }) => listAccounts({ q, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** Gives and takes roles, locks and unlocks. What is on screen afterwards is what is stored, whether it went well or not. */
export function useChangeAccount(account: Account) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: AccountChange) =>
      changeAccount(account.id, account.administration?.revision ?? 0, change),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.accounts }),
        queryClient.invalidateQueries({ queryKey: queryKeys.account }),
        // Of oneself, perhaps.
        queryClient.invalidateQueries({ queryKey: queryKeys.session }),
      ]),
  })
}

export function useSessionTally(accountId: string) {
  return useQuery({
    queryKey: [...queryKeys.accounts, 'sessions', accountId],
    queryFn: ({ signal }) => tallySessions(accountId, signal),
  })
}

export function useEndSessions(accountId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => endSessions(accountId),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: [...queryKeys.accounts, 'sessions', accountId] }),
  })
}
