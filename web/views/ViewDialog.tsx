import { Checkbox, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import type { View, ViewContent, ViewSubject } from '../../geodata/model/view.ts'
import { ApiProblem, sayFailure } from '../api/failure.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import fields from '../components/fields/fields.module.css'
import { useWords } from '../words/words.ts'
import { useViewStep } from './views.ts'
import { viewWords } from './viewWords.ts'

/** Gives a choice a name, or a view another. */
export function ViewDialog({
  subject,
  view,
  choice,
  onSaved,
  onClose,
}: {
  subject: ViewSubject
  /** The one to be renamed; absent for a new one. */
  view?: View
  choice: ViewContent['choice']
  onSaved: (view: View) => void
  onClose: () => void
}) {
  const words = useWords(viewWords)
  const titleId = useId()
  const [name, setName] = useState(view?.name ?? '')
  const [shared, setShared] = useState(view?.shared ?? false)
  const [hasTried, setHasTried] = useState(false)
  const step = useViewStep(subject)
  const nameError =
    step.error instanceof ApiProblem
      ? step.error.fieldErrors.find(({ field }) => field === 'name')?.message
      : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    if (name.trim() === '') return
    const content = { name: name.trim(), shared, choice: view?.choice ?? choice }
    step.mutate(view ? { do: 'change', view, content } : { do: 'save', content }, {
      onSuccess: (saved) => {
        if (saved) onSaved(saved)
        onClose()
      },
    })
  }
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId}>
      <form className={fields.form} onSubmit={submit} noValidate>
        <Heading level={2} data-size="xs" id={titleId}>
          {view ? words.titleRename : words.titleNew}
        </Heading>
        {!view && <Paragraph>{words.help}</Paragraph>}
        <Textfield
          label={words.name}
          maxLength={80}
          value={name}
          error={(hasTried && name.trim() === '' && words.nameMissing) || nameError}
          onChange={(event) => setName(event.target.value)}
        />
        {!view && (
          <Checkbox
            label={words.shareChoice}
            description={words.shareHelp}
            value="shared"
            checked={shared}
            onChange={(event) => setShared(event.target.checked)}
          />
        )}
        <DialogFoot
          failure={step.isError && !nameError ? sayFailure(step.error) : null}
          busy={step.isPending}
          onCancel={onClose}
        >
          {words.save}
        </DialogFoot>
      </form>
    </Dialog>
  )
}
