import { Alert } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import styles from './Frame.module.css'
import { sessionQuery, useSessionState, useStandingSession } from './session.ts'
import { useSessionAcrossWindows } from './useSessionAcrossWindows.ts'

/**
 * The session ran out while a page stood open. What is typed stays on screen; one signs in in another window, comes back
 * and saves.
 */
export function SignedOutNotice() {
  const words = useWords()
  const standing = useStandingSession()
  const { session } = useSessionState()
  const path = useRouterState({ select: (state) => state.location.pathname })
  useSessionAcrossWindows()
  useReturn()
  if (session || !standing || path === '/logg-inn') return null
  return (
    <Alert data-color="warning" className={styles.signedOut} role="alert">
      {words.sessionEnded}{' '}
      <a href="/logg-inn?til=/innlogget" target="_blank" rel="noopener">
        {words.signInAgain}
      </a>
    </Alert>
  )
}

/** Says that one is in again, as whom, and fetches what could not be fetched meanwhile. */
function useReturn(): void {
  const words = useWords()
  const queryClient = useQueryClient()
  const { session } = useSessionState()
  const standing = useStandingSession()
  /** Whose session it was that ran out. */
  const lost = useRef<string | null>(null)

  useEffect(() => {
    if (!session) {
      lost.current = standing?.accountId ?? null
      return
    }
    if (lost.current === null) return
    const isSame = lost.current === session.accountId
    lost.current = null
    notify({ text: isSame ? words.sessionBack(session.name) : words.sessionOfAnother(session.name) })
    // Another person may see other things; for the same one only what failed is fetched again.
    void queryClient.invalidateQueries({
      predicate: ({ queryKey, state }) =>
        queryKey[0] !== sessionQuery.queryKey[0] && (!isSame || state.error !== null),
    })
  }, [session, standing, words, queryClient])
}
