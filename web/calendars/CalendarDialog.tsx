import { Alert, Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { type CalendarSubject, calendarSubjects } from '../../geodata/model/calendarFeed.ts'
import { sayFailure } from '../api/failure.ts'
import fields from '../components/fields/fields.module.css'
import { useText, useWords } from '../words/words.ts'
import { CalendarList } from './CalendarList.tsx'
import styles from './Calendars.module.css'
import { useMakeCalendar } from './calendars.ts'
import { calendarWords } from './calendarWords.ts'

/** Makes an address that a calendar program reads, shown this once, and lists one's own with the way to delete them. */
export function CalendarDialog({ subject, onClose }: { subject: CalendarSubject; onClose: () => void }) {
  const words = useWords(calendarWords)
  const text = useText()
  const titleId = useId()
  const make = useMakeCalendar()
  return (
    <Dialog
      open
      onClose={onClose}
      // A slip of the finger must not lose an address that cannot be shown again.
      closedby={make.isSuccess ? 'none' : 'closerequest'}
      closeButton={false}
      aria-labelledby={titleId}
    >
      <div className={styles.section}>
        <Heading level={2} data-size="xs" id={titleId}>
          {words.calendarTitle(text(calendarSubjects.labels[subject]).toLowerCase())}
        </Heading>
        <Paragraph>{words.calendarHelp}</Paragraph>
        {make.isSuccess ? (
          <CalendarAddress address={make.data.address} />
        ) : (
          <CalendarList subject={subject} />
        )}
        {make.isError && (
          <Alert data-color="danger" role="alert">
            {sayFailure(make.error)}
          </Alert>
        )}
        <div className={fields.dialogActions}>
          {!make.isSuccess && (
            <Button loading={make.isPending} onClick={() => make.mutate(subject)}>
              {words.make}
            </Button>
          )}
          <Button variant="secondary" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function CalendarAddress({ address }: { address: string }) {
  const words = useWords(calendarWords)
  const input = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setOutcome(words.copied)
    } catch {
      input.current?.select()
      setOutcome(words.notCopied)
    }
  }
  return (
    <>
      <Alert data-color="warning">{words.made}</Alert>
      <Textfield
        ref={input}
        label={words.address}
        multiline
        rows={3}
        readOnly
        autoFocus
        spellCheck={false}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <p role="status" className={styles.quiet}>
        {outcome}
      </p>
    </>
  )
}
