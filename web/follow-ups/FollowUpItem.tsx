import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import type { FollowUp } from '../../geodata/model/followUp.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { InlineForm } from '../components/fields/InlineForm.tsx'
import { useWords } from '../words/words.ts'
import { FollowUpFacts } from './FollowUpFacts.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import styles from './FollowUps.module.css'
import { followUpWords } from './followUpWords.ts'
import { useMoveFollowUp } from './useFollowUps.ts'

/** One follow-up, with what the one who looks may do with it. */
export function FollowUpItem({
  followUp,
  readOnly,
  children,
}: {
  followUp: FollowUp
  readOnly: boolean
  /** Where it comes from, on pages that show more than one place. */
  children?: ReactNode
}) {
  const words = useWords(followUpWords)
  const [doing, setDoing] = useState<'reading' | 'changing' | 'closing'>('reading')
  const stop = () => setDoing('reading')
  const move = useMoveFollowUp()
  const reopen = () =>
    move.mutate({ followUp, to: 'reopen', note: '' }, { onSuccess: () => notify({ text: words.reopened }) })
  return (
    <li className={styles.item}>
      {children}
      {doing === 'changing' ? (
        <FollowUpForm target={followUp} onDone={stop} />
      ) : (
        <div className={styles.standing}>
          <FollowUpFacts followUp={followUp} />
          {!readOnly && doing === 'reading' && (
            <div className={styles.buttons}>
              {followUp.state === 'open' ? (
                <>
                  <Action
                    label={words.edit}
                    about={words.editThis(followUp.text)}
                    onClick={() => setDoing('changing')}
                  />
                  <Action
                    label={words.close}
                    about={words.closeThis(followUp.text)}
                    onClick={() => setDoing('closing')}
                  />
                </>
              ) : (
                <Action label={words.reopen} about={words.reopenThis(followUp.text)} onClick={reopen} />
              )}
            </div>
          )}
        </div>
      )}
      {doing === 'closing' && <CloseForm followUp={followUp} onDone={stop} />}
      {move.isError && <Alert data-color="danger">{sayFailure(move.error)}</Alert>}
    </li>
  )
}

function Action({ label, about, onClick }: { label: string; about: string; onClick: () => void }) {
  return (
    <Button variant="tertiary" data-size="sm" aria-label={about} onClick={onClick}>
      {label}
    </Button>
  )
}

/** Asks how it ended; without a note it stays open. */
function CloseForm({ followUp, onDone }: { followUp: FollowUp; onDone: () => void }) {
  const words = useWords(followUpWords)
  const [note, setNote] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const move = useMoveFollowUp()
  const isMissing = note.trim() === ''
  const send = () => {
    setHasTried(true)
    if (isMissing) return
    move.mutate(
      { followUp, to: 'close', note },
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
        autoFocus
        label={words.closeNote}
        description={words.closeHelp}
        maxLength={1000}
        value={note}
        error={hasTried && isMissing && words.closeMissing}
        onChange={(event) => setNote(event.target.value)}
      />
    </InlineForm>
  )
}
