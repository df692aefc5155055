import {
  Dialog,
  Fieldset,
  Heading,
  Paragraph,
  Radio,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { clearanceReasons } from '../../geodata/clearances/clearance.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { latestEnd } from '../../geodata/clearances/state.ts'
import { addDays } from '../../geodata/model/calendar.ts'
import { ApiProblem, sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import { clearanceWords } from './clearanceWords.ts'
import { NoteField } from './NoteField.tsx'
import { PersonChoice } from './PersonChoice.tsx'
import { newProposal, type ProposalDraft, wrongIn } from './proposalDraft.ts'
import { useProposeClearance } from './useClearances.ts'

/** Asks for clearance for somebody; nothing opens before another person has approved. */
export function ProposeDialog({
  accountId,
  current,
  today,
  onClose,
}: {
  /** Chosen beforehand; empty to choose. */
  accountId: string
  current: readonly ShownClearance[]
  today: string
  onClose: () => void
}) {
  const words = useWords(clearanceWords)
  const text = useText()
  const language = useLanguage()
  const titleId = useId()
  const reasonName = useId()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<ProposalDraft>(() => newProposal(accountId, today))
  const [isConfirmed, setIsConfirmed] = useState(false)
  const [hasTried, setHasTried] = useState(false)
  const propose = useProposeClearance()

  const wrong = hasTried ? wrongIn(draft, today) : []
  const errors = propose.error instanceof ApiProblem ? propose.error.fieldErrors : []
  const remarks = errors.filter(({ field }) => field === 'note')
  const latest = formatDate(latestEnd(today), language)
  const waiting = current.filter(({ state }) => state === 'proposed')
  const approved = current.filter(({ state }) => state === 'approved')
  const change = (changes: Partial<ProposalDraft>) => setDraft({ ...draft, ...changes })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    const { reason } = draft
    if (!reason || wrongIn(draft, today).length > 0) {
      // The marks are drawn first; then the first of them gets the focus.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    propose.mutate(
      { ...draft, reason, textConfirmed: isConfirmed },
      {
        onSuccess: ({ holder }) => {
          notify({ text: words.proposed(holder.name) })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId} className={styles.dialog}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <Heading level={2} data-size="sm" id={titleId}>
          {words.propose}
        </Heading>
        <Paragraph>{words.proposeHelp}</Paragraph>
        <PersonChoice
          value={draft.accountId}
          isWrong={wrong.includes('accountId')}
          waitingFor={new Set(waiting.map(({ holder }) => holder.accountId))}
          clearedUntil={new Map(approved.map(({ holder, endsOn }) => [holder.accountId, endsOn]))}
          onChange={(accountId) => change({ accountId })}
        />
        <Fieldset>
          <Fieldset.Legend>{words.neededFor}</Fieldset.Legend>
          <div className={styles.reasons}>
            {clearanceReasons.codes.map((code) => (
              <Radio
                key={code}
                name={reasonName}
                value={code}
                label={text(clearanceReasons.labels[code])}
                checked={draft.reason === code}
                aria-invalid={wrong.includes('reason')}
                onChange={() => change({ reason: code as ProposalDraft['reason'] })}
              />
            ))}
          </div>
          {wrong.includes('reason') && <ValidationMessage>{words.reasonMissing}</ValidationMessage>}
        </Fieldset>
        <Textfield
          label={words.lastDay}
          description={words.lastDayHelp(latest)}
          type="date"
          min={addDays(today, 1)}
          max={latestEnd(today)}
          value={draft.endsOn}
          error={wrong.includes('endsOn') && words.lastDayWrong(latest)}
          onChange={(event) => change({ endsOn: event.target.value })}
        />
        <NoteField
          value={draft.note}
          remarks={remarks}
          isConfirmed={isConfirmed}
          onChange={(note) => {
            change({ note })
            setIsConfirmed(false)
            propose.reset()
          }}
          onConfirm={setIsConfirmed}
        />
        <DialogFoot
          failure={
            propose.isError && remarks.length === 0
              ? errors.map(({ message }) => message).join(' ') || sayFailure(propose.error)
              : null
          }
          busy={propose.isPending}
          onCancel={onClose}
        >
          {words.send}
        </DialogFoot>
      </form>
    </Dialog>
  )
}
