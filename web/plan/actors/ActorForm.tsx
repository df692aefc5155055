import { Checkbox, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import {
  type Actor,
  type ActorContent,
  actorContentSchema,
  actorGroups,
} from '../../../geodata/model/actionPlan.ts'
import { fieldErrors } from '../../../geodata/model/issues.ts'
import { ApiProblem, isProblem } from '../../api/failure.ts'
import { notify } from '../../components/announcements.ts'
import { InlineForm } from '../../components/fields/InlineForm.tsx'
import { useHelplines } from '../../helplines/helplines.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { ActorFacts } from './ActorFacts.tsx'
import styles from './Actors.module.css'
import { actorContentOf, useSaveActor } from './actors.ts'
import { actorWords } from './actorWords.ts'

const empty: ActorContent = {
  ...{ name: '', group: 'voluntary', role: '', website: null, telephone: '', email: '', contact: '' },
  helplineIds: [],
}

const lengths = { name: 120, contact: 200, telephone: 30, email: 200, website: 300 } as const

/** Writes an actor; null for a new one. Nothing typed is lost where it cannot be saved. */
export function ActorForm({ actor, onDone }: { actor: Actor | null; onDone: () => void }) {
  const words = useWords(actorWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  // What is written over is the version that was open when writing began.
  const [opened] = useState(actor)
  const [start] = useState(() => (actor ? actorContentOf(actor) : empty))
  const [draft, setDraft] = useState(start)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [isSaved, setIsSaved] = useState(false)
  const services = useHelplines()
  const save = useSaveActor()
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as Actor) : null

  // Left in an effect, when the guard of unsaved changes has seen that they are saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is saved
  useEffect(() => {
    if (isSaved) onDone()
  }, [isSaved])

  const set = (changes: Partial<ActorContent>) => {
    setDraft({ ...draft, ...changes })
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in changes))))
  }
  const submit = () => {
    const parsed = actorContentSchema.safeParse(draft)
    if (!parsed.success) {
      const wrong = fieldErrors(parsed.error).map(({ field, message }) => [field, message[language]])
      const { name, website, email, ...others } = Object.fromEntries(wrong)
      return setErrors({
        ...others,
        ...(name && { name: words.nameMissing }),
        ...(website && { website: words.websiteError }),
        ...(email && { email: words.emailError }),
      })
    }
    save.mutate(
      { content: parsed.data, seen: conflict ?? opened },
      {
        onSuccess: ({ name }) => {
          notify({ text: words.saved(name) })
          setIsSaved(true)
        },
        onError: (error) => {
          if (error instanceof ApiProblem)
            setErrors(Object.fromEntries(error.fieldErrors.map(({ field, message }) => [field, message])))
        },
      },
    )
  }
  const written = (field: keyof typeof lengths, help?: string) => (
    <Textfield
      label={words[field]}
      description={help}
      maxLength={lengths[field]}
      autoComplete="off"
      value={draft[field] ?? ''}
      error={errors[field]}
      onChange={({ target: { value } }) =>
        set({ [field]: field === 'website' ? value.trim() || null : value })
      }
    />
  )
  const isRefused = save.error instanceof ApiProblem && save.error.fieldErrors.length > 0
  return (
    <InlineForm
      className={styles.form}
      sending={{ isPending: save.isPending, error: isRefused ? null : save.error }}
      submit={shared.save}
      conflict={conflict && { by: conflict.by ?? '', stored: <ActorFacts actor={conflict} /> }}
      isDirty={!isSaved && JSON.stringify(draft) !== JSON.stringify(start)}
      onSubmit={submit}
      onDone={onDone}
    >
      {written('name')}
      <Field>
        <Label>{words.group}</Label>
        <Select
          value={draft.group}
          onChange={(event) => set({ group: event.target.value as ActorContent['group'] })}
        >
          {actorGroups.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(actorGroups.labels[code])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield
        multiline
        rows={2}
        label={words.role}
        description={words.roleHelp}
        maxLength={1000}
        value={draft.role}
        error={errors.role}
        onChange={(event) => set({ role: event.target.value })}
      />
      {written('contact', words.contactHelp)}
      <div className={styles.fields}>
        {written('telephone')}
        {written('email')}
        {written('website')}
      </div>
      {services.data && services.data.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{words.services}</Fieldset.Legend>
          <Fieldset.Description>{words.servicesHelp}</Fieldset.Description>
          {services.data.map(({ id, name, number }) => (
            <Checkbox
              key={id}
              value={id}
              label={`${name}, ${number}`}
              checked={draft.helplineIds.includes(id)}
              onChange={({ target }) =>
                set({
                  helplineIds: target.checked
                    ? [...draft.helplineIds, id]
                    : draft.helplineIds.filter((one) => one !== id),
                })
              }
            />
          ))}
        </Fieldset>
      )}
    </InlineForm>
  )
}
