import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ThingOf } from '../api/things.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useWords } from '../words/words.ts'
import { useMessageChoices } from './messageChoices.ts'
import styles from './Sign.module.css'
import { sayRefusal } from './sayRefusal.ts'
import { signWords } from './signWords.ts'
import { useChangeSign } from './useChangeSign.ts'

/** Gives the sign a message of those there are. */
export function ChooseMessage({ sign, onDone }: { sign: ThingOf<'signs'>; onDone: () => void }) {
  const words = useWords(signWords)
  const [opened] = useState(sign)
  const [messageId, setMessageId] = useState(opened.properties.messageId ?? '')
  const [hasTried, setHasTried] = useState(false)
  const messages = useMessageChoices()
  const change = useChangeSign(opened)
  const send = () => {
    setHasTried(true)
    if (messageId === '') return
    change.send({ messageId }, () => {
      notify({ text: words.messageSaved })
      onDone()
    })
  }
  return (
    <InlineForm
      className={styles.form}
      sending={{ isPending: change.isPending, error: change.error && new Error(sayRefusal(change.error)) }}
      submit={words.messageSave}
      onSubmit={send}
      onDone={onDone}
    >
      {messages?.length === 0 ? (
        <p>{words.messageNoneThere}</p>
      ) : (
        <Field>
          <Label>{words.message}</Label>
          <Field.Description>{words.messageHelp}</Field.Description>
          <Select value={messageId} onChange={(event) => setMessageId(event.target.value)}>
            <Select.Option value="">{words.choose}</Select.Option>
            {messages?.map(({ id, name, approvedRevision }) => (
              <Select.Option key={id} value={id}>
                {approvedRevision === null ? `${name} (${words.notApproved})` : name}
              </Select.Option>
            ))}
          </Select>
          {hasTried && messageId === '' && <ValidationMessage>{words.missing}</ValidationMessage>}
        </Field>
      )}
    </InlineForm>
  )
}
