import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.ts'
import styles from './CheckView.module.css'
import { checkWords } from './checkWords.ts'
import { useCheckPlace } from './useCheckPlace.ts'
import type { Standing } from './useStanding.ts'

/** Where the check stands between two people, and what to do when it no longer takes answers. */
export function StandingNotice({ standing }: { standing: Standing }) {
  const words = useWords(checkWords)
  switch (standing.state) {
    case 'signed':
      return (
        <Notice>
          <p>
            {words.closedSigned} <ToReview />
          </p>
        </Notice>
      )
    case 'sent-by-me':
      return (
        <Notice>
          <p>
            {words.closedSent} <ToReview />
          </p>
        </Notice>
      )
    case 'in-review':
      return (
        <Notice>
          <p>
            {words.openInReview(standing.by)} <ToReview />
          </p>
        </Notice>
      )
    case 'sent-back':
      return (
        <Notice color="warning">
          <p>
            <strong>{words.sentBack(standing.by)}</strong>
          </p>
          <p className={styles.written}>{standing.comment}</p>
          <p>
            <ToReview />
          </p>
        </Notice>
      )
  }
}

function Notice({ color = 'info', children }: { color?: 'info' | 'warning'; children: ReactNode }) {
  return (
    <Alert data-color={color} data-size="sm" className={styles.notices}>
      {children}
    </Alert>
  )
}

function ToReview() {
  const words = useWords(checkWords)
  const { id, projectId } = useCheckPlace()
  return (
    <Link to="/prosjekter/$id/gjennomgang" params={{ id: projectId }} search={{ check: id }}>
      {words.toReview}
    </Link>
  )
}
