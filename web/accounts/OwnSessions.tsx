import { Alert, Button, Heading, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react'
import type { OwnSession } from '../../geodata/model/ownSession.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { ownAccountWords } from './ownAccountWords.ts'
import { useEndSession, useOwnSessions } from './useOwnAccount.ts'

/** Where one is signed in; each place but this can be signed out from here. */
export function OwnSessions() {
  const words = useWords(ownAccountWords)
  const shared = useWords()
  const sessions = useOwnSessions()
  const end = useEndSession()
  const others = sessions.data?.items.filter(({ current }) => !current) ?? []
  const endOne = (id: string) => end.mutate(id, { onSuccess: () => notify({ text: words.sessionEnded }) })
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.sessions}
      </Heading>
      <Paragraph>{words.sessionsHelp}</Paragraph>
      {sessions.isPending && <Spinner aria-label={shared.loading} />}
      {sessions.isError && <Alert data-color="danger">{sayFailure(sessions.error)}</Alert>}
      {end.isError && <Alert data-color="danger">{sayFailure(end.error)}</Alert>}
      <ul className={styles.rows}>
        {sessions.data?.items.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            busy={end.isPending && end.variables === session.id}
            onEnd={() => endOne(session.id)}
          />
        ))}
      </ul>
      {others.length > 1 && (
        <Button
          variant="secondary"
          className={styles.alone}
          loading={end.isPending && end.variables === 'others'}
          onClick={() => endOne('others')}
        >
          {words.endOthers}
        </Button>
      )}
    </section>
  )
}

function SessionRow({ session, busy, onEnd }: { session: OwnSession; busy: boolean; onEnd: () => void }) {
  const words = useWords(ownAccountWords)
  const language = useLanguage()
  const { browser, system, current, createdAt, lastSeenAt } = session
  const where = browser && system ? words.browserOn(browser, system) : (browser ?? words.unknownBrowser)
  const now = new Date()
  return (
    <li className={styles.row}>
      <div>
        <strong>{where}</strong>{' '}
        {current && (
          <Tag data-size="sm" data-color="success">
            {words.thisOne}
          </Tag>
        )}
        <span className={styles.under}>
          {words.lastSeen(formatMoment(lastSeenAt, now, language))},{' '}
          {words.signedInAt(formatMoment(createdAt, now, language))}
        </span>
      </div>
      {!current && (
        <Button
          variant="secondary"
          data-size="sm"
          loading={busy}
          aria-label={words.endSessionOn(where)}
          onClick={onEnd}
        >
          {words.endSession}
        </Button>
      )}
    </li>
  )
}
