import { Alert, Heading } from '@digdir/designsystemet-react'
import type { CalendarSubject } from '../../geodata/model/calendarFeed.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Calendars.module.css'
import { useCalendars, useRevokeCalendar } from './calendars.ts'
import { calendarWords } from './calendarWords.ts'

/** One's own calendar addresses of a subject: when each was made and last read, and the way to delete it. */
export function CalendarList({ subject }: { subject: CalendarSubject }) {
  const words = useWords(calendarWords)
  const language = useLanguage()
  const { data, error } = useCalendars(true)
  const revoke = useRevokeCalendar()
  const own = data?.items.filter((calendar) => calendar.subject === subject)
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
      {own?.length === 0 && <p className={styles.quiet}>{words.ownNone}</p>}
      <ul className={styles.list}>
        {own?.map(({ id, createdAt, readOn }) => (
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
