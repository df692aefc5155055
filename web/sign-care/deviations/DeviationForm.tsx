import { useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Deviation } from '../../../geodata/model/signCare.ts'
import { isProblem } from '../../api/failure.ts'
import { notify } from '../../components/announcements.ts'
import { InlineForm } from '../../components/fields/InlineForm.tsx'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { useSaveDeviation } from '../useSignCare.ts'
import { DeviationFacts } from './DeviationFacts.tsx'
import { DeviationFields } from './DeviationFields.tsx'
import { deviationToSend, draftOf, emptyDeviation } from './deviationDraft.ts'
import { deviationErrorsOf } from './deviationErrorsOf.ts'
import { deviationWords } from './deviationWords.ts'

/** Writes down a deviation that somebody saw, or changes one. Nothing typed is lost where it cannot be saved. */
export function DeviationForm({
  signId,
  deviation,
  onDone,
}: {
  signId: string
  /** Null for a new one. */
  deviation: Deviation | null
  onDone: () => void
}) {
  const words = useWords(deviationWords)
  const language = useLanguage()
  const today = dateInNorway(new Date())
  const [opened] = useState(() =>
    deviation ? draftOf(deviation) : emptyDeviation(crypto.randomUUID(), null, today),
  )
  const [draft, setDraft] = useState(opened)
  const [hasTried, setHasTried] = useState(false)
  const save = useSaveDeviation(signId)
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as Deviation) : null
  const errors = deviationErrorsOf(draft, { today, language })
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened)

  const send = () => {
    setHasTried(true)
    const content = deviationToSend(draft)
    if (!content || Object.keys(errors).length > 0) return
    save.mutate(
      { target: conflict ?? deviation ?? { newId: draft.id }, content },
      {
        onSuccess: () => {
          notify({ text: deviation ? words.changed : words.added })
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
      conflict={conflict && { by: conflict.by, stored: <DeviationFacts deviation={conflict} /> }}
      isDirty={isDirty && !save.isSuccess}
      isLarge
      onSubmit={send}
      onDone={onDone}
    >
      <DeviationFields draft={draft} errors={hasTried ? errors : {}} asksAll onChange={setDraft} />
    </InlineForm>
  )
}
