import { Alert, Heading } from '@digdir/designsystemet-react'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { useCalendars, useRevokeCalendar } from './calendars.ts'
import { dueWords } from './dueWords.ts'
import styles from './Inspections.module.css'

/** One's own calendar addresses: when each was made and last read, and the way to delete it. */
export function CalendarList() {
  const words = useWords(dueWords)
  const language = useLanguage()
  const { data, error } = useCalendars(true)
  const revoke = useRevokeCalendar()
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words.own}
      </Heading>
      {(error ?? revoke.error) && (
        <Alert data-color="danger" role="alert">
          {sayFailure(error ?? revoke.error)}
        </Alert>
      )}
      {data?.items.length === 0 && <p className={styles.quiet}>{words.ownNone}</p>}
      <ul className={styles.list}>
        {data?.items.map(({ id, createdAt, readOn }) => (
          <li key={id} className={styles.line}>
            <span>
              {words.madeOn(formatDate(createdAt, language))},{' '}
              {readOn ? words.readOn(formatDate(readOn, language)) : words.neverRead}
            </span>
            <ConfirmButton
              quiet
              question={words.revokeQuestion}
              busy={revoke.isPending && revoke.variables === id}
              onConfirm={() => revoke.mutate(id, { onSuccess: () => notify({ text: words.revoked }) })}
            >
              {words.revoke}
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </>
  )
}
