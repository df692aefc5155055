import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useWords } from '../words/words.ts'
import styles from './FieldForms.module.css'
import { fieldFormWords } from './fieldFormWords.ts'
import { isRefusal, type Phase } from './phase.ts'
import { useOnline } from './useOnline.ts'
import type { Photos } from './usePhotos.ts'

/** The foot of the form: what must be corrected, that it has not gone, and the button that sends it. */
export function SendBar({
  desk,
  isEmpty,
  photos,
  errors,
  attempt,
  send,
}: {
  desk: { draft: { phase: Phase }; startAnew: () => void }
  isEmpty: boolean
  photos: Photos
  errors: readonly string[]
  attempt: number
  send: { isPending: boolean; isError: boolean; error: Error | null; reset: () => void }
}) {
  const words = useWords(fieldFormWords)
  const isOnline = useOnline()
  const list = useRef<HTMLDivElement>(null)
  const hasErrors = errors.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (attempt > 0 && hasErrors) list.current?.focus()
  }, [attempt])
  const refusal = isRefusal(send.error) ? send.error : null
  const isUnsent = desk.draft.phase === 'unsent' || (send.isError && !refusal)
  const discard = () => {
    photos.removeAll()
    desk.startAnew()
    send.reset()
    notify({ text: words.discarded })
  }
  return (
    <div className={styles.foot}>
      {hasErrors && (
        <Alert data-color="danger" ref={list} tabIndex={-1}>
          <p>{words.correct}</p>
          <ul>
            {errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </Alert>
      )}
      {isUnsent && !send.isPending && (
        <Alert data-color="warning" role="alert">
          <strong>{words.unsentTitle}.</strong> {words.unsent}
        </Alert>
      )}
      {refusal && (
        <Alert data-color="danger" role="alert">
          {sayFailure(refusal)}
          {refusal.fieldErrors.map(({ field, message }) => (
            <p key={field}>{message}</p>
          ))}
        </Alert>
      )}
      {!isOnline && !isUnsent && <p className={styles.quiet}>{words.offline}</p>}
      <div className={styles.sending}>
        <Button type="submit" data-size="lg" loading={send.isPending}>
          {send.isPending ? words.sending : isUnsent ? words.sendAgain : words.send}
        </Button>
        {(!isEmpty || photos.photos.length > 0) && !send.isPending && (
          <ConfirmButton quiet question={words.discardQuestion} busy={false} onConfirm={discard}>
            {words.discard}
          </ConfirmButton>
        )}
      </div>
      <p className={styles.quiet}>{words.lead}</p>
    </div>
  )
}
