import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Fault } from '../../geodata/model/inspection.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { notify } from '../components/announcements.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
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
  const shared = useWords()
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
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <FaultFields
        draft={draft}
        errors={hasTried ? errors : {}}
        standing={standing}
        asksWhen
        onChange={setDraft}
      />
      {conflict && (
        <Alert data-color="warning" role="alert">
          <p>{words.conflict(conflict.by)}</p>
          <FaultFacts fault={conflict} edges={standing.edges} />
        </Alert>
      )}
      {save.isError && !conflict && (
        <Alert data-color="danger" role="alert">
          {sayFailure(save.error)}
        </Alert>
      )}
      <div className={page.actions}>
        <Button type="submit" loading={save.isPending}>
          {conflict ? words.saveMine : words.save}
        </Button>
        <Button type="button" variant="secondary" onClick={onDone}>
          {conflict ? words.keepTheirs : shared.cancel}
        </Button>
      </div>
      <LeaveGuard active={isDirty && !save.isSuccess} />
    </form>
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
