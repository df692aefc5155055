import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { roles } from '../../geodata/model/access.ts'
import { sayFailure } from '../api/failure.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useText, useWords } from '../words/words.ts'
import { HelpLine } from './HelpLine.tsx'
import page from './Page.module.css'
import styles from './SignInPage.module.css'
import { type DemoAccount, useSessionState, useSignIn } from './session.ts'
import { signInWords } from './signInWords.ts'

export function SignInPage() {
  const words = useWords(signInWords)
  const { demoAccounts, municipality } = useSessionState()
  const { til } = useSearch({ from: '/logg-inn' })
  const navigate = useNavigate()
  const signIn = useSignIn()
  usePageTitle(words.title)

  const enter = (account: DemoAccount) =>
    signIn.mutate(account.id, { onSuccess: () => void navigate({ href: localPath(til) }) })

  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.what}</Paragraph>
      {signIn.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(signIn.error)}
        </Alert>
      )}
      {demoAccounts.length === 0 ? (
        <Paragraph>{words.noAccounts}</Paragraph>
      ) : (
        <>
          <Paragraph>{words.chooseAccount(municipality.name.replace(/ kommune$/, ''))}</Paragraph>
          <ul className={styles.accounts}>
            {demoAccounts.map((account) => (
              <DemoAccountButton
                key={account.id}
                account={account}
                busy={signIn.isPending && signIn.variables === account.id}
                onChoose={() => enter(account)}
              />
            ))}
          </ul>
        </>
      )}
      <HelpLine />
    </div>
  )
}

function DemoAccountButton({
  account,
  busy,
  onChoose,
}: {
  account: DemoAccount
  busy: boolean
  onChoose: () => void
}) {
  const words = useWords(signInWords)
  const text = useText()
  return (
    <li>
      <Button variant="secondary" className={styles.account} loading={busy} onClick={onChoose}>
        <span>
          <strong>{account.name}</strong>
          <span className={styles.what}>
            {account.roles.map((role) => `${text(roles.labels[role])}: ${words.roleDoes[role]}`).join(' ')}
          </span>
        </span>
      </Button>
    </li>
  )
}

/** Only a path on this site may be followed after signing in. */
function localPath(til: string | undefined): string {
  return til?.startsWith('/') && !til.startsWith('//') && !til.startsWith('/\\') ? til : '/kart'
}
