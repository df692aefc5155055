import { Alert, Field, Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { type SignNeed, type SignNeedContent, signNeedOutcomes } from '../../geodata/model/signNeed.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { ConfirmRemarks, TextRemarks } from '../sites/TextRemarks.tsx'
import { useText, useWords } from '../words/words.ts'
import { ChoosePlace } from './ChoosePlace.tsx'
import { NeedFacts } from './NeedFacts.tsx'
import styles from './Needs.module.css'
import { signNeedWords } from './signNeedWords.ts'
import { useNeedForm } from './useNeedForm.ts'

/** An assessment being written: where, what one concluded, and why. The place of one that exists stays. */
export function NeedForm({
  before,
  start,
  onSaved,
  onCancel,
}: {
  /** The one that is changed; null for a new one. */
  before: SignNeed | null
  start: Partial<SignNeedContent>
  onSaved: (need: SignNeed) => void
  onCancel: () => void
}) {
  const words = useWords(signNeedWords)
  const text = useText()
  const formId = useId()
  const form = useNeedForm(before, start, onSaved)
  const { draft, errors, change, conflict } = form
  return (
    <InlineForm
      className={styles.form}
      sending={{ isPending: form.isSending, error: form.failure }}
      submit={words.save}
      conflict={
        conflict && {
          by: conflict.by,
          stored: (
            <>
              <NeedFacts need={conflict} />
              <p className={styles.reason}>{conflict.reason}</p>
            </>
          ),
        }
      }
      isDirty={form.isDirty}
      isLarge
      onSubmit={form.submit}
      onDone={onCancel}
    >
      {!before && (
        <>
          <ChoosePlace draft={draft.place} error={errors.place} onChange={(place) => change({ place })} />
          <Alert data-color="info">{words.siteNote}</Alert>
        </>
      )}
      <Fieldset>
        <Fieldset.Legend>{words.outcome}</Fieldset.Legend>
        {signNeedOutcomes.codes.map((code) => (
          <Radio
            key={code}
            name={`${formId}-outcome`}
            value={code}
            label={text(signNeedOutcomes.labels[code])}
            description={words.outcomeHelp[code]}
            checked={draft.outcome === code}
            onChange={() => change({ outcome: code })}
          />
        ))}
        {errors.outcome && <ValidationMessage>{errors.outcome}</ValidationMessage>}
      </Fieldset>
      <Field>
        <Textfield
          multiline
          rows={5}
          id={`${formId}-reason`}
          label={words.reason}
          description={words.reasonHelp}
          maxLength={2000}
          value={draft.reason}
          error={errors.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
        <TextRemarks remarks={form.remarks.reason} />
      </Field>
      <Textfield
        label={words.responsible}
        description={words.responsibleHelp}
        maxLength={200}
        value={draft.responsible}
        error={errors.responsible}
        onChange={(event) => change({ responsible: event.target.value })}
      />
      <div className={styles.fields}>
        <Textfield
          type="date"
          label={words.assessedOn}
          value={draft.assessedOn}
          error={errors.assessedOn}
          onChange={(event) => change({ assessedOn: event.target.value })}
        />
        <Textfield
          type="date"
          label={words.nextOn}
          description={words.nextHelp}
          value={draft.nextAssessmentOn ?? ''}
          error={errors.nextAssessmentOn}
          onChange={(event) => change({ nextAssessmentOn: event.target.value || null })}
        />
        <Textfield
          label={words.caseNumber}
          maxLength={60}
          value={draft.caseNumber}
          error={errors.caseNumber}
          onChange={(event) => change({ caseNumber: event.target.value })}
        />
      </div>
      {form.isAsking && (
        <ConfirmRemarks
          remarks={form.remarks}
          busy={form.isSending}
          confirmLabel={words.saveAnyway}
          onCorrect={() => document.getElementById(`${formId}-reason`)?.focus()}
          onConfirm={form.confirm}
        />
      )}
    </InlineForm>
  )
}
