import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sessionQuery, useSessionState } from './session.ts'

const channelName = 'rekkverk.session'

/**
 * The windows of one browser share a session: each tells the others whose it has, and one that hears of another asks
 * again. So a page where the session ran out goes on when one has signed in elsewhere.
 */
export function useSessionAcrossWindows(): void {
  const queryClient = useQueryClient()
  const { session } = useSessionState()
  const accountId = session?.accountId ?? null

  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    channel.onmessage = ({ data }) => {
      if (data !== accountId) void queryClient.invalidateQueries(sessionQuery)
    }
    channel.postMessage(accountId)
    return () => channel.close()
  }, [accountId, queryClient])
}
