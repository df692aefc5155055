import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { attachmentNotes } from '../../geodata/model/attachment.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Attachments.module.css'
import { attachmentWords } from './attachmentWords.ts'
import type { Upload } from './uploads.ts'

/** A file on its way: how far it has come, that it can be stopped, and what was done with it or what to do instead. */
export function UploadRow({
  upload,
  onCancel,
  onRetry,
  onDismiss,
}: {
  upload: Upload
  onCancel: () => void
  onRetry: () => void
  onDismiss: () => void
}) {
  const words = useWords(attachmentWords)
  const text = useText()
  const id = useId()
  const { phase, file, share, failure, notes } = upload
  const name = file.name
  if (phase === 'done')
    return (
      <li className={styles.row}>
        <CheckmarkCircleIcon aria-hidden className={styles.done} />
        <span className={styles.about}>
          {[words.added(name), ...notes.map((note) => text(attachmentNotes.labels[note]))].join(' ')}
        </span>
      </li>
    )
  if (phase === 'failed')
    return (
      <li className={styles.row}>
        <ExclamationmarkTriangleIcon aria-hidden className={styles.failed} />
        <span className={styles.about}>{words.failed(name, failure)}</span>
        {upload.mayRetry && (
          <Button variant="secondary" onClick={onRetry}>
            {words.retry}
            <span className="ds-sr-only"> {name}</span>
          </Button>
        )}
        <Button variant="tertiary" onClick={onDismiss}>
          {words.dismiss}
          <span className="ds-sr-only"> {name}</span>
        </Button>
      </li>
    )
  const percent = String(Math.floor(share * 100))
  const state =
    phase === 'waiting' ? words.waiting(name) : share < 1 ? words.sending(name, percent) : words.storing(name)
  return (
    <li className={styles.row}>
      <span className={styles.about}>
        <label htmlFor={id}>{state}</label>
        <progress id={id} className={styles.progress} value={share} max={1} />
      </span>
      <Button variant="tertiary" onClick={onCancel}>
        {words.cancel}
        <span className="ds-sr-only"> {name}</span>
      </Button>
    </li>
  )
}
