import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ApiProblem, NetworkFailure, sayFailure, UnreadableAnswer } from '../api/failure.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import styles from './Page.module.css'

/** Stands in for a page that could not be shown; says what is known and what to do. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const words = useWords()
  const router = useRouter()
  usePageTitle(words.somethingFailed)
  const known =
    error instanceof ApiProblem || error instanceof NetworkFailure || error instanceof UnreadableAnswer
  return (
    <div className={styles.page} role="alert">
      <Heading level={1} data-size="lg">
        {words.somethingFailed}
      </Heading>
      <Paragraph>{known ? sayFailure(error) : words.somethingFailedHelp}</Paragraph>
      {error instanceof ApiProblem && error.requestId && (
        <Paragraph>{words.requestNumber(error.requestId)}</Paragraph>
      )}
      <div className={styles.actions}>
        <Button
          onClick={() => {
            reset()
            void router.invalidate()
          }}
        >
          {words.tryAgain}
        </Button>
        <Button variant="secondary" onClick={() => window.location.reload()}>
          {words.reloadPage}
        </Button>
      </div>
    </div>
  )
}
