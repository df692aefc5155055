import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import {
  type FollowUp,
  type FollowUpContent,
  type FollowUpPhase,
  followUpPhases,
} from '../../geodata/model/followUp.ts'
import { isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useText, useWords } from '../words/words.ts'
import { FollowUpFacts } from './FollowUpFacts.tsx'
import styles from './FollowUps.module.css'
import { followUpWords } from './followUpWords.ts'
import { ResponsibleField } from './ResponsibleField.tsx'
import { type FollowUpPlace, useSaveFollowUp } from './useFollowUps.ts'

const empty: FollowUpContent = { text: '', phase: null, responsible: '', dueOn: null }

/** Makes a follow-up at a place, or changes one. Nothing typed is lost where it cannot be saved. */
export function FollowUpForm({ target, onDone }: { target: FollowUpPlace | FollowUp; onDone: () => void }) {
  const words = useWords(followUpWords)
  const opened = 'id' in target ? contentOf(target) : empty
  const [draft, setDraft] = useState(opened)
  const [hasTried, setHasTried] = useState(false)
  const textField = useRef<HTMLTextAreaElement>(null)
  const save = useSaveFollowUp()
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as FollowUp) : null
  const isMissing = draft.text.trim() === ''
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened)
  const change = (changes: Partial<FollowUpContent>) => setDraft({ ...draft, ...changes })

  const send = () => {
    setHasTried(true)
    if (isMissing) return textField.current?.focus()
    save.mutate(
      { target: conflict ?? target, content: draft },
      {
        onSuccess: () => {
          notify({ text: 'id' in target ? words.changed : words.added })
          onDone()
        },
      },
    )
  }

  return (
    <InlineForm
      className={styles.form}
      sending={save}
      submit={words.save}
      conflict={conflict && { by: conflict.by, stored: <FollowUpFacts followUp={conflict} /> }}
      isDirty={isDirty && !save.isSuccess}
      onSubmit={send}
      onDone={onDone}
    >
      <Textfield
        multiline
        rows={2}
        ref={textField}
        autoFocus
        label={words.what}
        description={words.whatHelp}
        maxLength={2000}
        value={draft.text}
        error={hasTried && isMissing && words.whatMissing}
        onChange={(event) => change({ text: event.target.value })}
      />
      <FollowUpFields draft={draft} onChange={change} />
    </InlineForm>
  )
}

function FollowUpFields({
  draft,
  onChange,
}: {
  draft: FollowUpContent
  onChange: (changes: Partial<FollowUpContent>) => void
}) {
  const words = useWords(followUpWords)
  const text = useText()
  return (
    <div className={styles.fields}>
      <Field>
        <Label>{words.phase}</Label>
        <Select
          value={draft.phase ?? ''}
          onChange={(event) => onChange({ phase: (event.target.value || null) as FollowUpPhase | null })}
        >
          <Select.Option value="">{words.anyPhase}</Select.Option>
          {followUpPhases.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(followUpPhases.labels[code])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <ResponsibleField value={draft.responsible} onChange={(responsible) => onChange({ responsible })} />
      <Textfield
        type="date"
        label={words.due}
        value={draft.dueOn ?? ''}
        onChange={(event) => onChange({ dueOn: event.target.value || null })}
      />
    </div>
  )
}

function contentOf({ text, phase, responsible, dueOn }: FollowUp): FollowUpContent {
  return { text, phase, responsible, dueOn }
}
