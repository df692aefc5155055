import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import fields from '../components/fields/fields.module.css'
import { useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { tokenWords } from './tokenWords.ts'

/** The token, the only time it is shown. */
export function TokenSecret({
  titleId,
  secret,
  onDone,
}: {
  titleId: string
  secret: string
  onDone: () => void
}) {
  const words = useWords(tokenWords)
  const input = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setOutcome(words.copied)
    } catch {
      input.current?.select()
      setOutcome(words.notCopied)
    }
  }
  return (
    <div className={styles.form}>
      <Heading level={2} data-size="sm" id={titleId}>
        {words.createdTitle}
      </Heading>
      <Alert data-color="warning">
        <Paragraph>{words.created}</Paragraph>
      </Alert>
      <Textfield
        ref={input}
        label={words.secret}
        className={styles.secret}
        multiline
        rows={2}
        readOnly
        autoFocus
        spellCheck={false}
        value={secret}
        onFocus={(event) => event.target.select()}
      />
      <p role="status" className={styles.quiet}>
        {outcome}
      </p>
      <div className={fields.dialogActions}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button variant="secondary" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  )
}
