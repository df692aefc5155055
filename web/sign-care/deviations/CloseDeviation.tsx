import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Deviation } from '../../../geodata/model/signCare.ts'
import { deviationClosingErrors } from '../../../geodata/sign-care/careRules.ts'
import { notify } from '../../components/announcements.ts'
import { InlineForm } from '../../components/fields/InlineForm.tsx'
import { useText, useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { useMoveDeviation } from '../useSignCare.ts'
import { deviationWords } from './deviationWords.ts'

/** Asks when and how it was mended; without a note it stays open. */
export function CloseDeviation({ deviation, onDone }: { deviation: Deviation; onDone: () => void }) {
  const words = useWords(deviationWords)
  const text = useText()
  const today = dateInNorway(new Date())
  const [mendedOn, setMendedOn] = useState(today)
  const [note, setNote] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const move = useMoveDeviation()
  const closing = { mendedOn, note: note.trim() }
  const errors = deviationClosingErrors(deviation, closing, today)
  const errorAt = (field: string) => {
    const error = errors.find((one) => one.field === field)
    return hasTried && error ? text(error.message) : undefined
  }
  const send = () => {
    setHasTried(true)
    if (errors.length > 0 || mendedOn === '') return
    move.mutate(
      { deviation, closing },
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
