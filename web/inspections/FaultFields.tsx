import { Alert, Textfield } from '@digdir/designsystemet-react'
import type { Stretch } from '../../geodata/model/edge.ts'
import { faultSeverities } from '../../geodata/model/inspection.ts'
import type { LaidEdge } from '../../geodata/securing/layout.ts'
import { Options } from '../field-forms/Options.tsx'
import { ResponsibleField } from '../follow-ups/ResponsibleField.tsx'
import { useText, useWords } from '../words/words.ts'
import type { FaultErrors } from './faultErrorsOf.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { changedFault, type FaultDraft } from './inspectionDraft.ts'
import { SecuringFields } from './SecuringFields.tsx'
import { StretchChoice } from './StretchChoice.tsx'

/** Where a safeguard stands, and the edges it stands along. */
export interface Standing {
  extent: readonly Stretch[]
  edges: readonly LaidEdge[]
}

/** What is asked about a fault. */
export function FaultFields({
  draft,
  errors,
  standing,
  asksWhen,
  onChange,
}: {
  draft: FaultDraft
  errors: FaultErrors
  standing: Standing
  /** Left out at an inspection, which has its own day. */
  asksWhen: boolean
  onChange: (draft: FaultDraft) => void
}) {
  const words = useWords(faultWords)
  const text = useText()
  const change = (changes: Partial<FaultDraft>) => onChange(changedFault(draft, changes))
  return (
    <>
      <Textfield
        multiline
        rows={3}
        label={words.what}
        description={words.whatHelp}
        maxLength={2000}
        value={draft.text}
        error={errors.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Options
        legend={words.breach}
        help={words.breachHelp}
        options={[
          ['yes', words.lets],
          ['no', words.holds],
        ]}
        value={draft.breach === null ? null : draft.breach ? 'yes' : 'no'}
        error={errors.breach}
        onChange={(answer) => change({ breach: answer === 'yes' })}
      />
      {draft.breach ? (
        <p className={styles.quiet}>{words.severityFixed}</p>
      ) : (
        <Options
          legend={words.severity}
          options={faultSeverities.codes.map((code) => [code, text(faultSeverities.labels[code])])}
          value={draft.severity}
          error={errors.severity}
          onChange={(severity) => change({ severity })}
        />
      )}
      <StretchChoice
        {...standing}
        isParts={draft.isParts}
        value={draft.stretches}
        error={errors.stretches}
        onChange={change}
      />
      <SecuringFields
        value={draft.securing}
        errors={errors}
        startsOn={draft.foundOn}
        onChange={(securing) => change({ securing })}
      />
      {draft.breach && !draft.securing && <Alert data-color="warning">{words.notSecuredNow}</Alert>}
      <div className={styles.pair}>
        {asksWhen && (
          <Textfield
            type="date"
            label={words.foundOn}
            value={draft.foundOn}
            error={errors.foundOn}
            onChange={(event) => change({ foundOn: event.target.value })}
          />
        )}
        <Textfield
          type="date"
          label={words.dueOn}
          value={draft.dueOn}
          error={errors.dueOn}
          onChange={(event) => change({ dueOn: event.target.value })}
        />
      </div>
      {!draft.isDueOwn && draft.dueOn !== '' && <p className={styles.quiet}>{words.dueProposed}</p>}
      <ResponsibleField value={draft.responsible} onChange={(responsible) => change({ responsible })} />
    </>
  )
}
