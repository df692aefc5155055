import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import accounts from '../accounts/Accounts.module.css'
import { isProblem, sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { useWords } from '../words/words.ts'
import styles from './Digests.module.css'
import { useDigest, useSetDigest } from './digests.ts'
import { digestWords } from './digestWords.ts'

/** How one gets the digest of the week; nothing for those who have no tasks. */
export function DigestSettings() {
  const words = useWords(digestWords)
  const { data, error } = useDigest()
  if (!data && !error) return null
  return (
    <section className={accounts.section}>
      <Heading level={2} data-size="sm">
        {words.setting}
      </Heading>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {data && (
        <>
          <Paragraph>
            {words.settingHelp} {!data.mail && words.noMail}
          </Paragraph>
          {data.latest?.mail === 'failed' && <Alert data-color="warning">{words.notSent}</Alert>}
          {data.mail && <EmailForm stored={data.setting.email} />}
        </>
      )}
    </section>
  )
}

function EmailForm({ stored }: { stored: string | null }) {
  const words = useWords(digestWords)
  const [typed, setTyped] = useState(stored ?? '')
  const save = useSetDigest()
  const email = typed.trim() || null
  const isInvalid = isProblem(save.error, 'invalid')
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const said = email === null ? words.savedNone : words.saved(email)
        save.mutate({ email }, { onSuccess: () => notify({ text: said }) })
      }}
    >
      <Textfield
        type="email"
        autoComplete="email"
        label={words.email}
        description={words.emailHelp}
        error={isInvalid ? words.emailError : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          save.reset()
        }}
      />
      {save.error && !isInvalid && (
        <Alert data-color="danger" role="alert">
          {sayFailure(save.error)}
        </Alert>
      )}
      <Button type="submit" variant="secondary" loading={save.isPending}>
        {words.save}
      </Button>
      <LeaveGuard active={email !== stored} />
    </form>
  )
}
