import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { closingErrors } from '../../geodata/inspections/faultRules.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Fault } from '../../geodata/model/inspection.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useText, useWords } from '../words/words.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'
import { useMoveFault } from './useInspections.ts'

/** Asks when and how it was mended; without a note it stays open. */
export function CloseFault({ fault, onDone }: { fault: Fault; onDone: () => void }) {
  const words = useWords(faultWords)
  const text = useText()
  const today = dateInNorway(new Date())
  const [mendedOn, setMendedOn] = useState(today)
  const [note, setNote] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const move = useMoveFault()
  const closing = { mendedOn, note: note.trim() }
  const errors = closingErrors(fault, closing, today)
  const errorAt = (field: string) => {
    const error = errors.find((one) => one.field === field)
    return hasTried && error ? text(error.message) : undefined
  }
  const send = () => {
    setHasTried(true)
    if (errors.length > 0 || mendedOn === '') return
    move.mutate(
      { fault, closing },
      {
        onSuccess: () => {
          notify({ text: words.closed })
          onDone()
        },
      },
    )
  }
  return (
    <InlineForm className={styles.form} sending={move} submit={words.close} onSubmit={send} onDone={onDone}>
      <Textfield
        type="date"
        label={words.mendedOn}
        value={mendedOn}
        error={errorAt('mendedOn')}
        onChange={(event) => setMendedOn(event.target.value)}
      />
      <Textfield
        autoFocus
        label={words.mendedNote}
        maxLength={1000}
        value={note}
        error={errorAt('note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </InlineForm>
  )
}
