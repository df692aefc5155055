import { Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { addMonths, dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Measure, Milestone } from '../../../geodata/model/measure.ts'
import { ResponsibleField } from '../../follow-ups/ResponsibleField.tsx'
import { useWords } from '../../words/words.ts'
import { itemChange } from './changeMeasure.ts'
import styles from './Measure.module.css'
import { MilestoneDates } from './MilestoneRow.tsx'
import { measureWords } from './measureWords.ts'
import { PartForm } from './PartForm.tsx'
import { useMeasurePart } from './useMeasurePart.ts'

/** Writes a milestone; null for a new one. */
export function MilestoneForm({
  measure,
  milestone,
  onDone,
}: {
  measure: Measure
  milestone: Milestone | null
  onDone: () => void
}) {
  const words = useWords(measureWords)
  const today = dateInNorway(new Date())
  const [start] = useState<Milestone>(
    () =>
      milestone ?? {
        ...{ id: crypto.randomUUID(), text: '', doneOn: null, responsible: '' },
        dueOn: addMonths(today, 1),
      },
  )
  const part = useMeasurePart({
    measure,
    start,
    change: (draft) => itemChange('milestones', start.id, draft),
    item: { list: 'milestones', id: start.id },
    onDone,
  })
  const { draft, errors, set } = part
  const stored = (current: Measure) => {
    const theirs = current.milestones.find(({ id }) => id === start.id)
    return (
      theirs && (
        <p>
          {theirs.text}. <MilestoneDates measure={current} milestone={theirs} />
        </p>
      )
    )
  }
  return (
    <PartForm part={part} stored={stored}>
      <Textfield
        label={words.milestoneText}
        description={words.milestoneHelp}
        maxLength={300}
        autoFocus
        autoComplete="off"
        value={draft.text}
        error={errors.text && (draft.text.trim() === '' ? words.textMissing : errors.text)}
        onChange={(event) => set({ text: event.target.value })}
      />
      <div className={styles.fields}>
        <Textfield
          type="date"
          label={words.milestoneDue}
          value={draft.dueOn}
          error={errors.dueOn && words.dayMissing}
          onChange={(event) => set({ dueOn: event.target.value })}
        />
        {milestone && (
          <Textfield
            type="date"
            label={words.milestoneDone}
            max={today}
            value={draft.doneOn ?? ''}
            error={errors.doneOn}
            onChange={(event) => set({ doneOn: event.target.value || null })}
          />
        )}
      </div>
      <ResponsibleField value={draft.responsible} onChange={(name) => set({ responsible: name })} />
      {errors.responsible && <ValidationMessage>{errors.responsible}</ValidationMessage>}
    </PartForm>
  )
}
