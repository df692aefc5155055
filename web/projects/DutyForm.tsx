import {
  Alert,
  Button,
  Checkbox,
  Field,
  Fieldset,
  Label,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Duty } from '../../geodata/model/duty.ts'
import { projectKinds } from '../../geodata/model/project.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { notify } from '../components/announcements.ts'
import { useText, useWords } from '../words/words.ts'
import { dutyWords } from './dutyWords.ts'
import styles from './ProjectForm.module.css'
import { useChangeDuty } from './useDuty.ts'

/** The coordinator's choice, guarded by the version it was made from. */
export function DutyForm({ duty }: { duty: Duty }) {
  const words = useWords(dutyWords)
  const shared = useWords()
  const text = useText()
  const queryClient = useQueryClient()
  const [kinds, setKinds] = useState<Duty['kinds']>(duty.kinds)
  const [note, setNote] = useState(duty.note)
  const [isMissing, setMissing] = useState(false)
  const change = useChangeDuty()
  const stored = duty.kinds.map((kind) => text(projectKinds.labels[kind])).join(', ')
  const isConflict = isProblem(change.error, 'conflict')

  function save(event: FormEvent) {
    event.preventDefault()
    setMissing(kinds.length === 0)
    if (kinds.length === 0) return
    change.mutate(
      { input: { kinds, note }, ifMatch: duty.revision },
      {
        onSuccess: () => notify({ text: words.saved }),
        onError: () => void queryClient.invalidateQueries({ queryKey: queryKeys.duty }),
      },
    )
  }

  return (
    <form onSubmit={save} className={styles.form} noValidate>
      {change.isError && (
        <Alert data-color={isConflict ? 'warning' : 'danger'}>
          {isConflict ? words.conflict(duty.by ?? '', stored) : sayFailure(change.error)}
        </Alert>
      )}
      <Fieldset>
        <Fieldset.Legend>{words.kinds}</Fieldset.Legend>
        {projectKinds.codes.map((kind) => (
          <Checkbox
            key={kind}
            label={text(projectKinds.labels[kind])}
            value={kind}
            checked={kinds.includes(kind)}
            aria-invalid={isMissing || undefined}
            onChange={({ target }) =>
              setKinds(target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
            }
          />
        ))}
        {isMissing && <ValidationMessage>{words.kindsMissing}</ValidationMessage>}
      </Fieldset>
      <Field>
        <Label>{words.note}</Label>
        <Field.Description>{words.noteHelp}</Field.Description>
        <Textarea value={note} maxLength={1000} onChange={({ target }) => setNote(target.value)} />
      </Field>
      <div>
        <Button type="submit" loading={change.isPending}>
          {shared.save}
        </Button>
      </div>
    </form>
  )
}
