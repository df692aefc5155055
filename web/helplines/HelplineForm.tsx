import { Alert } from '@digdir/designsystemet-react'
import { useEffect, useId, useState } from 'react'
import { needsVerification, recallCausesOf } from '../../geodata/helplines/changes.ts'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { ApiProblem, isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { HelplineFacts } from './HelplineFacts.tsx'
import { HelplineFields } from './HelplineFields.tsx'
import styles from './Helplines.module.css'
import {
  checkDraft,
  draftOf,
  type Errors,
  emptyHelpline,
  errorsByControl,
  type HelplineDraft,
  sentFrom,
} from './helplineDraft.ts'
import { useSaveHelpline } from './helplines.ts'
import { helplineWords } from './helplineWords.ts'

/** Writes a service. Says beforehand what a change sets going; nothing typed is lost where it cannot be saved. */
export function HelplineForm({
  service,
  known,
  onSaved,
  onCancel,
}: {
  /** Null for a new one. */
  service: Helpline | null
  /** What is known of a new one already. */
  known?: Partial<HelplineDraft>
  onSaved: (service: Helpline) => void
  onCancel: () => void
}) {
  const words = useWords(helplineWords)
  const language = useLanguage()
  const formId = useId()
  // What is written over is the version that was open when writing began.
  const [opened] = useState(service)
  const [start] = useState(() => (opened ? draftOf(opened) : { ...emptyHelpline, ...known }))
  const [draft, setDraft] = useState(start)
  const [errors, setErrors] = useState<Errors>({})
  const [saved, setSaved] = useState<Helpline | null>(null)
  const save = useSaveHelpline()
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as Helpline) : null
  const seen = conflict ?? opened

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
    if ('errors' in checked) {
      const { number, website, ...found } = checked.errors
      return refuse({
        ...found,
        ...(number && { number: words.numberError }),
        ...(website && { website: words.websiteError }),
      })
    }
    setErrors({})
    save.mutate(
      { content: checked.content, seen },
      {
        onSuccess: (stored) => {
          const said = stored.verified ? words.saved : words.savedUnverified
          notify({ text: said(stored.name) })
          setSaved(stored)
        },
        onError: (error) => {
          if (error instanceof ApiProblem) refuse(errorsByControl(error.fieldErrors, language))
        },
      },
    )
  }

  const content = sentFrom(draft)
  const isRefused = save.error instanceof ApiProblem && save.error.fieldErrors.length > 0
  return (
    <InlineForm
      className={styles.form}
      sending={{ isPending: save.isPending, error: isRefused ? null : save.error }}
      submit={words.save}
      conflict={conflict && { by: conflict.by, stored: <HelplineFacts service={conflict} /> }}
      isDirty={draft !== start && saved === null}
      isLarge
      onSubmit={send}
      onDone={onCancel}
    >
      <HelplineFields
        draft={draft}
        errors={errors}
        controlId={(name) => `${formId}-${name}`}
        onChange={(changes) => {
          setDraft({ ...draft, ...changes })
          // What is changed is no longer known to be wrong.
          setErrors(
            Object.fromEntries(Object.entries(errors).filter(([name]) => !(name.split('.')[0]! in changes))),
          )
        }}
      />
      {seen && seen.signs > 0 && recallCausesOf(seen, content).length > 0 && (
        <Alert data-color="warning" role="status">
          {words.willRecall(seen.signs)} {needsVerification(seen, content) && words.willUnverify}
        </Alert>
      )}
    </InlineForm>
  )
}
