import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useId, useState } from 'react'
import type { Helpline } from '../../geodata/model/helpline.ts'
import type { SignMessage } from '../../geodata/model/signMessage.ts'
import { ApiProblem, isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { MessageFacts } from './MessageFacts.tsx'
import { MessageFields } from './MessageFields.tsx'
import { MessageSign } from './MessageSign.tsx'
import styles from './Messages.module.css'
import { byControl, checkDraft, type Errors, type MessageDraft, remarksOn } from './messageDraft.ts'
import { messageWords } from './messageWords.ts'
import { useSaveMessage } from './signMessages.ts'

/** Writes a message beside the sign it makes. The language check speaks while one types; nothing typed is lost. */
export function MessageForm({
  message,
  start,
  services,
  onSaved,
  onCancel,
}: {
  /** The one that is changed; null for a new one. */
  message: SignMessage | null
  start: MessageDraft
  services: readonly Helpline[]
  onSaved: (message: SignMessage) => void
  onCancel: () => void
}) {
  const words = useWords(messageWords)
  const language = useLanguage()
  const formId = useId()
  // What is written over is the version that was open when writing began.
  const [opened] = useState(message)
  const [draft, setDraft] = useState(start)
  const [errors, setErrors] = useState<Errors>({})
  const [saved, setSaved] = useState<SignMessage | null>(null)
  const save = useSaveMessage()
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as SignMessage) : null
  const isRefused = save.error instanceof ApiProblem && save.error.fieldErrors.length > 0
  const remarks = remarksOn(draft, language)

  // Left in an effect, when the guard of unsaved changes has seen that they are saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is saved
  useEffect(() => {
    if (saved) onSaved(saved)
  }, [saved])

  const refuse = (found: Errors) => {
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) document.getElementById(`${formId}-${first}`)?.focus()
  }
  const send = () => {
    const checked = checkDraft(draft, language)
    if ('errors' in checked) return refuse(checked.errors)
    setErrors({})
    save.mutate(
      { content: checked.content, seen: conflict ?? opened },
      {
        onSuccess: (stored) => {
          notify({ text: words.saved(stored.name) })
          setSaved(stored)
        },
        onError: (error) => {
          if (error instanceof ApiProblem) refuse(byControl(error.fieldErrors, language))
        },
      },
    )
  }

  return (
    <div className={styles.columns}>
      <InlineForm
        className={styles.form}
        sending={{ isPending: save.isPending, error: isRefused ? null : save.error }}
        submit={words.save}
        conflict={
          conflict && { by: conflict.by, stored: <MessageFacts message={conflict} services={services} /> }
        }
        isDirty={draft !== start && saved === null}
        isLarge
        onSubmit={send}
        onDone={onCancel}
      >
        <MessageFields
          draft={draft}
          services={services}
          // What is remarked on now, and what was missing when one last tried.
          errorAt={(name) => remarks[name] ?? errors[name]}
          controlId={(name) => `${formId}-${name}`}
          onChange={(next) => {
            setDraft(next)
            setErrors({})
          }}
        />
        <p role="status" className={styles.check}>
          {Object.keys(remarks).length > 0 ? words.checkFound : words.checkFine}
        </p>
      </InlineForm>
      <section className={styles.beside}>
        <Heading level={2} data-size="xs">
          {words.preview}
        </Heading>
        <MessageSign message={draft} services={services} />
      </section>
    </div>
  )
}
