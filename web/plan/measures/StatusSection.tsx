import { Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { type Measure, measureStatuses } from '../../../geodata/model/measure.ts'
import { statusesOf } from '../../../geodata/plan/verbs.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { fieldsChange } from './changeMeasure.ts'
import { EditableSection } from './EditableSection.tsx'
import styles from './Measure.module.css'
import { MeasureStatusMark } from './MeasureStatusMark.tsx'
import { measureWords } from './measureWords.ts'
import { PartForm } from './PartForm.tsx'
import { Remark } from './Remark.tsx'
import { useMeasurePart } from './useMeasurePart.ts'

/** Where the measure stands, since when and why. */
export function StatusSection({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  return (
    <EditableSection
      title={words.status}
      edit={words.changeStatus}
      form={(close) => <StatusForm measure={measure} onDone={close} />}
    >
      <StatusFacts measure={measure} />
      <Remark measure={measure} field="decisions" />
    </EditableSection>
  )
}

function StatusFacts({ measure: { status, statusOn, reason } }: { measure: Measure }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  return (
    <>
      <p className={styles.standing}>
        <MeasureStatusMark status={status} />
        {statusOn && <span className={styles.quiet}>{words.since(formatDate(statusOn, language))}</span>}
      </p>
      {reason ? <p className={styles.written}>{reason}</p> : <p className={styles.quiet}>{words.noReason}</p>}
    </>
  )
}

function StatusForm({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const words = useWords(measureWords)
  const text = useText()
  const groupId = useId()
  const today = dateInNorway(new Date())
  const { status, statusOn, reason } = measure
  const part = useMeasurePart({
    measure,
    start: { status, statusOn, reason },
    change: fieldsChange,
    onDone,
  })
  const { draft, errors, set } = part
  const allowed = statusesOf(measure.verbs)
  return (
    <PartForm part={part} stored={(stored) => <StatusFacts measure={stored} />}>
      <Fieldset>
        <Fieldset.Legend>{words.status}</Fieldset.Legend>
        {measureStatuses.codes
          .filter((code) => allowed.includes(code) || code === status)
          .map((code) => (
            <Radio
              key={code}
              name={groupId}
              value={code}
              label={text(measureStatuses.labels[code])}
              description={words.statusHelp[code] || undefined}
              checked={draft.status === code}
              // A new status holds from today, unless one says another day.
              onChange={() => set({ status: code, statusOn: code === status ? statusOn : today })}
            />
          ))}
        {errors.status && <ValidationMessage>{errors.status}</ValidationMessage>}
      </Fieldset>
      <Textfield
        multiline
        rows={4}
        label={words.reason}
        description={words.reasonHelp}
        maxLength={2000}
        value={draft.reason}
        error={errors.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
      <Textfield
        type="date"
        className={styles.date}
        label={words.statusOn}
        max={today}
        value={draft.statusOn ?? ''}
        error={errors.statusOn}
        onChange={(event) => set({ statusOn: event.target.value || null })}
      />
    </PartForm>
  )
}
