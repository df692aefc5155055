import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Digest } from '../../geodata/model/digest.ts'
import { taskKinds } from '../../geodata/projects/task.ts'
import { sayFailure } from '../api/failure.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Digests.module.css'
import { useDigest, useReadDigest } from './digests.ts'
import { digestWords } from './digestWords.ts'

/** What waited on Monday: told until it is read, and then in one line. */
export function WeekDigest() {
  const latest = useDigest().data?.latest
  if (!latest) return null
  return latest.readAt === null ? <UnreadDigest digest={latest} /> : <ReadDigest digest={latest} />
}

function UnreadDigest({ digest }: { digest: Digest }) {
  const words = useWords(digestWords)
  const text = useText()
  const titleId = useId()
  const read = useReadDigest()
  const { week, groups } = digest
  return (
    <section className={styles.digest} aria-labelledby={titleId}>
      <Heading level={2} data-size="2xs" id={titleId}>
        {words.title(numberOf(week))}
      </Heading>
      <p>
        <Waited digest={digest} />
      </p>
      {groups.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.byKind}</summary>
          <ul className={styles.groups}>
            {groups.map(({ kind, total, overdue }) => (
              <li key={kind}>
                {text(taskKinds.labels[kind])}: {total}
                {overdue > 0 && ` (${words.overdue(overdue)})`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {digest.mail === 'failed' && (
        <Alert data-color="warning">
          {words.notSent} <Link to="/konto">{words.toSetting}</Link>
        </Alert>
      )}
      {read.error && (
        <Alert data-color="danger" role="alert">
          {sayFailure(read.error)}
        </Alert>
      )}
      <Button
        data-size="sm"
        variant="secondary"
        loading={read.isPending}
        onClick={() =>
          read.mutate(week, {
            // The button is gone with what it was in.
            onSuccess: () => document.querySelector<HTMLElement>('main')?.focus(),
          })
        }
      >
        {words.read}
      </Button>
    </section>
  )
}

function ReadDigest({ digest }: { digest: Digest }) {
  const words = useWords(digestWords)
  return (
    <p className={styles.line}>
      {words.title(numberOf(digest.week))}: <Waited digest={digest} />
    </p>
  )
}

function Waited({ digest: { madeOn, groups, done } }: { digest: Digest }) {
  const words = useWords(digestWords)
  const date = formatDate(madeOn, useLanguage())
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const overdue = groups.reduce((sum, group) => sum + group.overdue, 0)
  const waited = total === 0 ? words.nothing(date) : words.waited(date, total, overdue)
  return done ? `${waited} ${words.gone(done)}` : waited
}

/** The number of `2026-W48`. */
function numberOf(week: string): number {
  return Number(week.slice(-2))
}
