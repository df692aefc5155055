import { Alert } from '@digdir/designsystemet-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { useWords } from '../words/words.ts'
import styles from './Frame.module.css'
import { useSessionState } from './session.ts'

/** The session ran out while a page stood open. What is typed stays on screen until the person chooses to leave it. */
export function SignedOutNotice() {
  const words = useWords()
  const { session } = useSessionState()
  const location = useRouterState({ select: (state) => state.location })
  if (session || location.pathname === '/logg-inn') return null
  return (
    <Alert data-color="warning" className={styles.signedOut} role="alert">
      {words.sessionEnded}{' '}
      <Link to="/logg-inn" search={{ til: location.href }}>
        {words.signInAgain}
      </Link>
    </Alert>
  )
}
