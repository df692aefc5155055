import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { Account } from '../../geodata/model/accounts.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { AccountLock } from './AccountLock.tsx'
import { AccountSessions } from './AccountSessions.tsx'
import styles from './Accounts.module.css'
import { administrationWords } from './administrationWords.ts'
import { RoleChoice } from './RoleChoice.tsx'
import { TokenList } from './TokenList.tsx'
import { useChangeAccount } from './useAccounts.ts'

/** What an administrator can do with an account. */
export function AccountDetails({
  account,
  administration,
}: {
  account: Account
  administration: NonNullable<Account['administration']>
}) {
  const words = useWords(administrationWords)
  const language = useLanguage()
  const change = useChangeAccount(account)
  const { subject, issuer, disabledAt, revision } = administration
  return (
    <div className={styles.parts}>
      <Paragraph className={styles.quiet}>
        {words.knownAs(subject, issuer === 'demo' ? words.demoIssuer : issuer)}
        {disabledAt && ` ${words.lockedSince(formatDateTime(disabledAt, language))}.`}
      </Paragraph>
      {change.isError && (
        <Alert data-color="danger" role="alert">
          {isProblem(change.error, 'conflict') ? words.conflict : sayReason(change.error)}
        </Alert>
      )}
      {/* A change by somebody else starts the choice anew from what is stored. */}
      <RoleChoice key={revision} account={account} administration={administration} change={change} />
      <section className={styles.part}>
        <Heading level={2} data-size="2xs">
          {words.access}
        </Heading>
        <AccountSessions account={account}>
          <AccountLock account={account} isLocked={disabledAt !== null} change={change} />
        </AccountSessions>
      </section>
      <section className={styles.part}>
        <Heading level={2} data-size="2xs">
          {words.tokens}
        </Heading>
        <TokenList owner={{ accountId: account.id }} nothing={words.noTokens} />
      </section>
    </div>
  )
}

/** The reason a rule gives says more than the title of the problem. */
function sayReason(error: unknown): string {
  return isProblem(error, 'invalid') ? (error.fieldErrors[0]?.message ?? error.message) : sayFailure(error)
}
