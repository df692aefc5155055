import { Button } from '@digdir/designsystemet-react'
import { roles } from '../../geodata/model/access.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './SignInPage.module.css'
import type { DemoAccount } from './session.ts'
import { signInWords } from './signInWords.ts'

/** The accounts of a trial, each with what its roles do. `busy` is the id of the one being signed in. */
export function DemoAccounts({
  accounts,
  busy,
  onChoose,
}: {
  accounts: readonly DemoAccount[]
  busy: string | null
  onChoose: (account: DemoAccount) => void
}) {
  const words = useWords(signInWords)
  const text = useText()
  return (
    <ul className={styles.accounts}>
      {accounts.map((account) => (
        <li key={account.id}>
          <Button
            variant="secondary"
            className={styles.account}
            loading={busy === account.id}
            onClick={() => onChoose(account)}
          >
            <span>
              <strong>{account.name}</strong>
              <span className={styles.what}>
                {account.roles
                  .map((role) => `${text(roles.labels[role])}: ${words.roleDoes[role]}`)
                  .join(' ')}
              </span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
