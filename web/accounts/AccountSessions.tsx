import { Alert, Paragraph, Spinner } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Account } from '../../geodata/model/accounts.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { administrationWords } from './administrationWords.ts'
import { useEndSessions, useSessionTally } from './useAccounts.ts'

/** In how many places somebody is signed in, and the way to end it. */
export function AccountSessions({
  account: { id, name },
  children,
}: {
  account: Account
  /** What stands beside the way to end it. */
  children: ReactNode
}) {
  const words = useWords(administrationWords)
  const shared = useWords()
  const language = useLanguage()
  const tally = useSessionTally(id)
  const end = useEndSessions(id)
  if (tally.isPending) return <Spinner aria-label={shared.loading} />
  if (tally.isError) return <Alert data-color="danger">{sayFailure(tally.error)}</Alert>
  const { count, lastSeenAt } = tally.data
  return (
    <>
      <Paragraph>
        {lastSeenAt
          ? words.signedIn(count, formatMoment(lastSeenAt, new Date(), language))
          : words.notSignedIn}
      </Paragraph>
      {end.isError && <Alert data-color="danger">{sayFailure(end.error)}</Alert>}
      <div className={styles.buttons}>
        {count > 0 && (
          <ConfirmButton
            question={words.endSessionsQuestion(name)}
            busy={end.isPending}
            onConfirm={() =>
              end.mutate(undefined, { onSuccess: () => notify({ text: words.sessionsEnded(name) }) })
            }
          >
            {words.endSessions}
          </ConfirmButton>
        )}
        {children}
      </div>
    </>
  )
}
