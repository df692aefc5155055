import { Textfield } from '@digdir/designsystemet-react'
import type { Measure } from '../../../geodata/model/measure.ts'
import { useWords } from '../../words/words.ts'
import { fieldsChange } from './changeMeasure.ts'
import { EditableSection } from './EditableSection.tsx'
import styles from './Measure.module.css'
import { measureWords } from './measureWords.ts'
import { PartForm } from './PartForm.tsx'
import { useMeasurePart } from './useMeasurePart.ts'

/** What is worth remembering of the measure. */
export function NoteSection({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  return (
    <EditableSection
      title={words.note}
      edit={words.changeNote}
      form={(close) => <NoteForm measure={measure} onDone={close} />}
    >
      <Note measure={measure} />
    </EditableSection>
  )
}

function Note({ measure: { note } }: { measure: Measure }) {
  const words = useWords(measureWords)
  return note ? <p className={styles.written}>{note}</p> : <p className={styles.quiet}>{words.noNote}</p>
}

function NoteForm({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const words = useWords(measureWords)
  const part = useMeasurePart({ measure, start: { note: measure.note }, change: fieldsChange, onDone })
  return (
    <PartForm part={part} stored={(stored) => <Note measure={stored} />}>
      <Textfield
        multiline
        rows={6}
        label={words.note}
        description={words.noteHelp}
        maxLength={4000}
        value={part.draft.note}
        error={part.errors.note}
        onChange={(event) => part.set({ note: event.target.value })}
      />
    </PartForm>
  )
}
