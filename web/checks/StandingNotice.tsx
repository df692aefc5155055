import { Alert } from '@digdir/designsystemet-react'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import styles from './CheckView.module.css'
import { checkWords } from './checkWords.ts'
import { RunCheckButton } from './RunCheckButton.tsx'
import type { Standing } from './useStanding.ts'

/** Where the check stands between two people, and what to do when it no longer takes answers. */
export function StandingNotice({ standing, projectId }: { standing: Standing; projectId: string }) {
  const words = useWords(checkWords)
  const mayRun = useMay()('checks:run')
  switch (standing.state) {
    case 'signed':
      return (
        <Alert data-color="info" className={styles.notices}>
          <p>{words.closedSigned}</p>
          {mayRun && <RunCheckButton projectId={projectId} label={words.runAnew} variant="secondary" />}
        </Alert>
      )
    case 'sent-by-me':
      return (
        <Alert data-color="info" className={styles.notices}>
          <p>{words.closedSent}</p>
        </Alert>
      )
    case 'in-review':
      return (
        <Alert data-color="info" className={styles.notices}>
          <p>{words.openInReview(standing.by)}</p>
        </Alert>
      )
    case 'sent-back':
      return (
        <Alert data-color="warning" className={styles.notices}>
          <p>
            <strong>{words.sentBack(standing.by)}</strong>
          </p>
          <p className={styles.written}>{standing.comment}</p>
        </Alert>
      )
  }
}
