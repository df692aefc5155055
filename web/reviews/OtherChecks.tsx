import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { CheckSummary } from '../checks/checks.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Reviews.module.css'
import { reviewWords } from './reviewWords.ts'

/** The way to the project's other checks, each with a review of its own; a signature stays when a new check is run. */
export function OtherChecks({
  shown,
  checks,
  projectId,
}: {
  shown: string
  /** Newest first. */
  checks: readonly CheckSummary[]
  projectId: string
}) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  if (checks.length < 2) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.earlierTitle}
      </Heading>
      <ul>
        {checks
          .filter(({ id }) => id !== shown)
          .map(({ id, ranAt, ranBy }) => (
            <li key={id}>
              <Link to="/prosjekter/$id/gjennomgang" params={{ id: projectId }} search={{ check: id }}>
                {words.earlier(formatDateTime(ranAt, language), ranBy)}
                {id === checks[0]?.id && ` (${words.newest})`}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  )
}
