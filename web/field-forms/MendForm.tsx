import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { FaultClosing } from '../../geodata/model/inspection.ts'
import type { Problem } from '../../geodata/model/problem.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useText } from '../words/words.ts'

/** Asks when and how something was mended; without a note it stays open. */
export function MendForm({
  words,
  className,
  sending,
  errorsOf,
  onSend,
  onDone,
}: {
  words: Readonly<Record<'close' | 'closed' | 'mendedOn' | 'mendedNote', string>>
  className: string | undefined
  sending: { isPending: boolean; error: Error | null }
  errorsOf: (closing: FaultClosing, today: string) => NonNullable<Problem['errors']>
  /** Rejects where it could not be stored, which `sending` tells. */
  onSend: (closing: FaultClosing) => Promise<unknown>
  onDone: () => void
}) {
  const text = useText()
  const today = dateInNorway(new Date())
  const [mendedOn, setMendedOn] = useState(today)
  const [note, setNote] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const closing = { mendedOn, note: note.trim() }
  const errors = errorsOf(closing, today)
  const errorAt = (field: string) => {
    const error = errors.find((one) => one.field === field)
    return hasTried && error ? text(error.message) : undefined
  }
  const onSuccess = () => {
    notify({ text: words.closed })
    onDone()
  }
  const send = () => {
    setHasTried(true)
    if (errors.length > 0 || mendedOn === '') return
    // Told by the promise: what is mended leaves the list, and this form with it, before a mutation tells its own observers.
    onSend(closing).then(onSuccess, () => undefined)
  }
  return (
    <InlineForm className={className} sending={sending} submit={words.close} onSubmit={send} onDone={onDone}>
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
