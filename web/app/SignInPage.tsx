import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { localPath } from '../../geodata/accounts/localPath.ts'
import { sayFailure } from '../api/failure.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { DemoAccounts } from './DemoAccounts.tsx'
import { HelpLine } from './HelpLine.tsx'
import page from './Page.module.css'
import { SignInOutcome } from './SignInOutcome.tsx'
import styles from './SignInPage.module.css'
import { type DemoAccount, useSessionState, useSignIn } from './session.ts'
import { providerAddress } from './signInSearch.ts'
import { signInWords } from './signInWords.ts'

export function SignInPage() {
  const words = useWords(signInWords)
  const { provider, demoAccounts, municipality } = useSessionState()
  const { til } = useSearch({ from: '/logg-inn' })
  const navigate = useNavigate()
  const signIn = useSignIn()
  usePageTitle(words.title)

  const enter = ({ id }: DemoAccount) =>
    signIn.mutate(id, { onSuccess: () => void navigate({ href: localPath(til) ?? '/kart' }) })
  const town = municipality.name.replace(/ kommune$/, '')

  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <SignInOutcome />
      <Paragraph>{words.what}</Paragraph>
      {provider && (
        <Button asChild className={styles.provider}>
          <a href={providerAddress(til)}>{words.signInWith(provider.name)}</a>
        </Button>
      )}
      {signIn.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(signIn.error)}
        </Alert>
      )}
      {demoAccounts.length > 0 && (
        <>
          <Paragraph>{provider ? words.orChooseAccount(town) : words.chooseAccount(town)}</Paragraph>
          <DemoAccounts
            accounts={demoAccounts}
            busy={signIn.isPending ? signIn.variables : null}
            onChoose={enter}
          />
        </>
      )}
      {!provider && demoAccounts.length === 0 && <Paragraph>{words.noAccounts}</Paragraph>}
      <HelpLine />
    </div>
  )
}
