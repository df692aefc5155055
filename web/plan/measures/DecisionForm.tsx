import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Measure, MeasureContent } from '../../../geodata/model/measure.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { itemChange } from './changeMeasure.ts'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'
import { PartForm } from './PartForm.tsx'
import { useMeasurePart } from './useMeasurePart.ts'

type Decision = MeasureContent['decisions'][number]

/** One decision as it is read. */
export function DecisionFacts({ decision: { on, body, caseNumber, text } }: { decision: Decision }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  return (
    <div className={styles.tick}>
      {[formatDate(on, language), body, caseNumber && words.ofCase(caseNumber)].filter(Boolean).join(' · ')}
      {text && <p className={styles.written}>{text}</p>}
    </div>
  )
}

/** Writes a decision; null for a new one. */
export function DecisionForm({
  measure,
  decision,
  onDone,
}: {
  measure: Measure
  decision: Decision | null
  onDone: () => void
}) {
  const words = useWords(measureWords)
  const today = dateInNorway(new Date())
  const [start] = useState<Decision>(
    () => decision ?? { id: crypto.randomUUID(), on: today, body: '', caseNumber: '', text: '' },
  )
  const part = useMeasurePart({
    measure,
    start,
    change: (draft) => itemChange('decisions', start.id, draft),
    item: { list: 'decisions', id: start.id },
    onDone,
  })
  const { draft, errors, set } = part
  const stored = (current: Measure) => {
    const theirs = current.decisions.find(({ id }) => id === start.id)
    return theirs && <DecisionFacts decision={theirs} />
  }
  return (
    <PartForm part={part} stored={stored}>
      <div className={styles.fields}>
        <Textfield
          label={words.body}
          description={words.bodyHelp}
          maxLength={120}
          autoFocus
          value={draft.body}
          error={errors.body && (draft.body.trim() === '' ? words.bodyMissing : errors.body)}
          onChange={(event) => set({ body: event.target.value })}
        />
        <Textfield
          label={words.caseNumber}
          description={words.caseNumberHelp}
          maxLength={60}
          autoComplete="off"
          value={draft.caseNumber}
          error={errors.caseNumber}
          onChange={(event) => set({ caseNumber: event.target.value })}
        />
        <Textfield
          type="date"
          label={words.decidedOn}
          max={today}
          value={draft.on}
          error={errors.on && (draft.on === '' ? words.dayMissing : errors.on)}
          onChange={(event) => set({ on: event.target.value })}
        />
      </div>
      <Textfield
        multiline
        rows={3}
        label={words.decisionText}
        maxLength={1000}
        value={draft.text}
        error={errors.text}
        onChange={(event) => set({ text: event.target.value })}
      />
    </PartForm>
  )
}
