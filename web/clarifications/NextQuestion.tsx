import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import page from '../app/Page.module.css'
import { useWords } from '../words/words.ts'
import styles from './Clarifications.module.css'
import { queueWords } from './queueWords.ts'
import { useQueue } from './useClarifications.ts'

/** The way to the first question from the top that lacks an answer, other than the one that is open. */
export function NextQuestion({ after }: { after: string }) {
  const words = useWords(queueWords)
  const { data } = useQueue()
  if (!data) return null
  const next = data.items.find(({ id, answered }) => id !== after && answered === null)
  const allAnswered = data.items.every(({ answered }) => answered !== null)
  if (allAnswered) return <p className={styles.quiet}>{words.allAnswered}</p>
  if (!next) return null
  return (
    <div className={page.actions}>
      <Button asChild variant="secondary">
        <Link to="/avklaringer/$id" params={{ id: next.id }}>
          {words.next}: {next.project.name}
        </Link>
      </Button>
    </div>
  )
}
