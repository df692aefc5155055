import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { signPoints } from '../../../geodata/model/signCare.ts'
import { ResponsibleField } from '../../follow-ups/ResponsibleField.tsx'
import { useText, useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { changedDeviation, type DeviationDraft } from './deviationDraft.ts'
import type { DeviationErrors } from './deviationErrorsOf.ts'
import { deviationWords } from './deviationWords.ts'

/** What is wrong, by when it is to be mended and by whom; outside of an inspection also at what point and since when. */
export function DeviationFields({
  draft,
  errors,
  asksAll = false,
  onChange,
}: {
  draft: DeviationDraft
  errors: DeviationErrors
  asksAll?: boolean
  onChange: (draft: DeviationDraft) => void
}) {
  const words = useWords(deviationWords)
  const text = useText()
  const change = (changes: Partial<DeviationDraft>) => onChange(changedDeviation(draft, changes))
  return (
    <>
      {asksAll && (
        <Field>
          <Label>{words.about}</Label>
          <Select
            value={draft.point ?? ''}
            onChange={({ target }) =>
              change({ point: signPoints.codes.find((code) => code === target.value) ?? null })
            }
          >
            <Select.Option value="">{words.other}</Select.Option>
            {signPoints.codes.map((code) => (
              <Select.Option key={code} value={code}>
                {text(signPoints.labels[code])}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Textfield
        label={words.what}
        description={words.whatHelp}
        maxLength={1000}
        value={draft.text}
        error={errors.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className={styles.pair}>
        {asksAll && (
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
          description={draft.isDueOwn ? undefined : words.dueProposed}
          value={draft.dueOn}
          error={errors.dueOn}
          onChange={(event) => change({ dueOn: event.target.value })}
        />
      </div>
      <ResponsibleField value={draft.responsible} onChange={(responsible) => change({ responsible })} />
    </>
  )
}
