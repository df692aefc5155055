import { ErrorSummary } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { ApiProblem, isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { OwnTypeFields } from './OwnTypeFields.tsx'
import { checkDraft, draftOf, emptyType, errorsByControl } from './ownTypeForm.ts'
import { ownTypeWords } from './ownTypeWords.ts'
import { TypeFacts } from './TypeFacts.tsx'
import { useSaveOwnType } from './useCatalogue.ts'

/** Writes a type of the municipality's own. Nothing typed is lost where it cannot be saved. */
export function OwnTypeForm({
  type,
  onSaved,
  onCancel,
}: {
  type: EffectiveEntry | null
  onSaved: (code: string) => void
  onCancel: () => void
}) {
  const words = useWords(ownTypeWords)
  const language = useLanguage()
  const formId = useId()
  // What is edited is the version that was open when editing began.
  const [opened] = useState(type)
  const [start] = useState(() => (opened ? draftOf(opened) : emptyType))
  const [draft, setDraft] = useState(start)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [attempt, setAttempt] = useState(0)
  const [saved, setSaved] = useState<string | null>(null)
  const save = useSaveOwnType()
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as EffectiveEntry) : null
  const isRefused = save.error instanceof ApiProblem && save.error.fieldErrors.length > 0

  // Left in an effect, when the guard of unsaved changes has seen that they are saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is saved
  useEffect(() => {
    if (saved !== null) onSaved(saved)
  }, [saved])

  const send = () => {
    setAttempt(attempt + 1)
    const { content, errors: wrong } = checkDraft(draft, language)
    setErrors(wrong ?? {})
    if (!content) return
    save.mutate(
      { content, seen: conflict ?? opened },
      {
        onSuccess: ({ code }) => {
          notify({ text: words.saved(code) })
          setSaved(code)
        },
        onError: (error) =>
          setErrors(error instanceof ApiProblem ? errorsByControl(error.fieldErrors, language) : {}),
      },
    )
  }

  return (
    <InlineForm
      className={styles.form}
      sending={{ isPending: save.isPending, error: isRefused ? null : save.error }}
      submit={words.save}
      conflict={conflict && { by: conflict.own?.by ?? '', stored: <TypeFacts type={conflict} isWhole /> }}
      isDirty={draft !== start && saved === null}
      isLarge
      onSubmit={send}
      onDone={onCancel}
    >
      <Errors errors={errors} formId={formId} attempt={attempt} />
      <OwnTypeFields
        draft={draft}
        controlId={(name) => `${formId}-${name}`}
        errorAt={(name) => errors[name]}
        onChange={(changes) => {
          setDraft({ ...draft, ...changes })
          // What is changed is no longer known to be wrong.
          const changed = Object.keys(changes)
          setErrors(
            Object.fromEntries(
              Object.entries(errors).filter(([name]) => !changed.includes(name.split('.')[0]!)),
            ),
          )
        }}
      />
    </InlineForm>
  )
}

/** After an attempt to save: what must be corrected, each a link to its control. Takes the focus, so that it is read. */
function Errors({
  errors,
  formId,
  attempt,
}: {
  errors: Readonly<Record<string, string>>
  formId: string
  attempt: number
}) {
  const words = useWords(ownTypeWords)
  const summary = useRef<HTMLElement>(null)
  const found = Object.entries(errors)
  const isShown = attempt > 0 && found.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (isShown) summary.current?.focus()
  }, [isShown, attempt])
  if (!isShown) return null
  const labelOf = (name: string) => {
    const [control, language] = name.split('.')
    const labels: Readonly<Record<string, unknown>> = { ...words, every: words.inspectEvery }
    return `${String(labels[control!] ?? control)}${language === 'en' ? ` (${words.english})` : ''}`
  }
  return (
    <ErrorSummary ref={summary as never} tabIndex={-1}>
      <ErrorSummary.Heading>{words.errors}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {found.map(([name, message]) => (
          <ErrorSummary.Item key={name}>
            <ErrorSummary.Link
              href={`#${formId}-${name}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(`${formId}-${name}`)?.focus()
              }}
            >
              {labelOf(name)}: {message}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}
