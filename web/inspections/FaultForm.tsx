import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Fault } from '../../geodata/model/inspection.ts'
import { isProblem } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { FaultFacts } from './FaultFacts.tsx'
import { FaultFields, type Standing } from './FaultFields.tsx'
import { faultErrorsOf } from './faultErrorsOf.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { emptyFault, type FaultDraft, faultToSend } from './inspectionDraft.ts'
import { useSaveFault } from './useInspections.ts'

/** Writes down a fault that somebody saw, or changes one. Nothing typed is lost where it cannot be saved. */
export function FaultForm({
  safeguardId,
  fault,
  standing,
  onDone,
}: {
  safeguardId: string
  /** Null for a new one. */
  fault: Fault | null
  standing: Standing
  onDone: () => void
}) {
  const words = useWords(faultWords)
  const language = useLanguage()
  const today = dateInNorway(new Date())
  const [opened] = useState(() => (fault ? draftOf(fault) : emptyFault(crypto.randomUUID(), today)))
  const [draft, setDraft] = useState(opened)
  const [hasTried, setHasTried] = useState(false)
  const save = useSaveFault(safeguardId)
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as Fault) : null
  const errors = faultErrorsOf(draft, { extent: standing.extent, today, language })
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened)

  const send = () => {
    setHasTried(true)
    const content = faultToSend(draft)
    if (!content || Object.keys(errors).length > 0) return
    save.mutate(
      { target: conflict ?? fault ?? { newId: draft.id }, content },
      {
        onSuccess: () => {
          notify({ text: fault ? words.changed : words.added })
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
      conflict={
        conflict && { by: conflict.by, stored: <FaultFacts fault={conflict} edges={standing.edges} /> }
      }
      isDirty={isDirty && !save.isSuccess}
      isLarge
      onSubmit={send}
      onDone={onDone}
    >
      <FaultFields
        draft={draft}
        errors={hasTried ? errors : {}}
        standing={standing}
        asksWhen
        onChange={setDraft}
      />
    </InlineForm>
  )
}

function draftOf(fault: Fault): FaultDraft {
  const { id, severity, breach, stretches, text, foundOn, dueOn, responsible, securing } = fault
  return {
    id,
    severity,
    breach,
    isParts: stretches.length > 0,
    stretches,
    text,
    foundOn,
    dueOn,
    isDueOwn: true,
    responsible,
    securing: securing && { ...securing, until: securing.until ?? '' },
  }
}
