import { Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type SignStatus, signStatuses } from '../../geodata/model/sign.ts'
import type { ThingOf } from '../api/things.ts'
import { notify } from '../components/announcements.ts'
import { DialogFoot } from '../components/fields/DialogFoot.tsx'
import fields from '../components/fields/fields.module.css'
import { useText, useWords } from '../words/words.ts'
import { sayRefusal } from './sayRefusal.ts'
import { asksForDay, moveCode, moveTo } from './signMoves.ts'
import { signWords } from './signWords.ts'
import { useChangeSign } from './useChangeSign.ts'

/** Asks for the day of a step, and takes it. */
export function MoveDialog({
  sign,
  to,
  onClose,
}: {
  sign: ThingOf<'signs'>
  to: SignStatus
  onClose: () => void
}) {
  const words = useWords(signWords)
  const text = useText()
  const titleId = useId()
  // What was read when the dialog opened is what it changes: nobody moves what they have not seen.
  const [opened] = useState(sign)
  const [day, setDay] = useState(() => dateInNorway(new Date()))
  const [hasTried, setHasTried] = useState(false)
  const change = useChangeSign(opened)
  const properties = moveTo(to, day, opened.properties)
  const asksDay = asksForDay(to, opened.properties)
  const { label, title, help } = words.moves[moveCode(opened.properties.status, to)]
  const send = () => {
    setHasTried(true)
    if (asksDay && day === '') return
    change.send(properties, () => {
      notify({ text: words.moved(text(signStatuses.labels[to]).toLowerCase()) })
      onClose()
    })
  }
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={titleId}>
      <form
        className={fields.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Heading level={2} data-size="xs" id={titleId}>
          {title}
        </Heading>
        <Paragraph>{help}</Paragraph>
        {asksDay && (
          <Textfield
            type="date"
            label={words.day}
            value={day}
            error={hasTried && day === '' && words.dayMissing}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
        <DialogFoot
          failure={change.error ? sayRefusal(change.error) : null}
          busy={change.isPending}
          onCancel={onClose}
        >
          {label}
        </DialogFoot>
      </form>
    </Dialog>
  )
}
