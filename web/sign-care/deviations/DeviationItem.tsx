import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Deviation } from '../../../geodata/model/signCare.ts'
import { sayFailure } from '../../api/failure.ts'
import { Attachments } from '../../attachments/Attachments.tsx'
import { notify } from '../../components/announcements.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { useMoveDeviation } from '../useSignCare.ts'
import { CloseDeviation } from './CloseDeviation.tsx'
import { DeviationFacts } from './DeviationFacts.tsx'
import { DeviationForm } from './DeviationForm.tsx'
import { deviationWords } from './deviationWords.ts'

/** One deviation with its photos, and what the one who looks may do with it. */
export function DeviationItem({ deviation, readOnly }: { deviation: Deviation; readOnly: boolean }) {
  const words = useWords(deviationWords)
  const [doing, setDoing] = useState<'reading' | 'changing' | 'closing'>('reading')
  const stop = () => setDoing('reading')
  const move = useMoveDeviation()
  const { id, signId, state, text } = deviation
  const reopen = () =>
    move.mutate({ deviation, closing: null }, { onSuccess: () => notify({ text: words.reopened }) })
  if (doing === 'changing') {
    return (
      <li className={styles.item}>
        <DeviationForm signId={signId} deviation={deviation} onDone={stop} />
      </li>
    )
  }
  return (
    <li className={styles.item}>
      <DeviationFacts deviation={deviation} />
      {!readOnly && doing === 'reading' && (
        <div className={styles.buttons}>
          {state === 'open' ? (
            <>
              <Action label={words.close} about={words.closeThis(text)} onClick={() => setDoing('closing')} />
              <Action label={words.edit} about={words.editThis(text)} onClick={() => setDoing('changing')} />
            </>
          ) : (
            <Action label={words.reopen} about={words.reopenThis(text)} onClick={reopen} />
          )}
        </div>
      )}
      {doing === 'closing' && <CloseDeviation deviation={deviation} onDone={stop} />}
      {move.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(move.error)}
        </Alert>
      )}
      <Attachments
        subject="signs"
        id={signId}
        point={id}
        label={words.theDeviation(text)}
        readOnly={readOnly || state === 'closed'}
      />
    </li>
  )
}

function Action({ label, about, onClick }: { label: string; about: string; onClick: () => void }) {
  return (
    <Button variant="secondary" data-size="sm" aria-label={about} onClick={onClick}>
      {label}
    </Button>
  )
}
