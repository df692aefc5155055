import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { ApiProblem, sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useWords } from '../words/words.ts'
import type { InspectionParts } from './InspectionForm.tsx'
import styles from './Inspections.module.css'
import { isEmptyInspection } from './inspectionDraft.ts'
import { inspectionWords } from './inspectionWords.ts'
import type { useSendInspection } from './useInspections.ts'
import { useOnline } from './useOnline.ts'

/** The foot of the form: what must be corrected, that it has not gone, and the button that sends it. */
export function SendBar({
  desk,
  photos,
  errors,
  attempt,
  send,
}: Pick<InspectionParts, 'desk' | 'photos'> & {
  errors: readonly string[]
  attempt: number
  send: ReturnType<typeof useSendInspection>
}) {
  const words = useWords(inspectionWords)
  const isOnline = useOnline()
  const list = useRef<HTMLDivElement>(null)
  const hasErrors = errors.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (attempt > 0 && hasErrors) list.current?.focus()
  }, [attempt])
  const isRefused = send.error instanceof ApiProblem && send.error.status < 500
  const isUnsent = desk.draft.phase === 'unsent' || (send.isError && !isRefused)
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
      {isRefused && (
        <Alert data-color="danger" role="alert">
          {sayFailure(send.error)}
          {(send.error as ApiProblem).fieldErrors.map(({ field, message }) => (
            <p key={field}>{message}</p>
          ))}
        </Alert>
      )}
      {!isOnline && !isUnsent && <p className={styles.quiet}>{words.offline}</p>}
      <div className={styles.sending}>
        <Button type="submit" data-size="lg" loading={send.isPending}>
          {send.isPending ? words.sending : isUnsent ? words.sendAgain : words.send}
        </Button>
        {(!isEmptyInspection(desk.draft) || photos.photos.length > 0) && !send.isPending && (
          <ConfirmButton quiet question={words.discardQuestion} busy={false} onConfirm={discard}>
            {words.discard}
          </ConfirmButton>
        )}
      </div>
      <p className={styles.quiet}>{words.lead}</p>
    </div>
  )
}
