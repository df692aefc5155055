import { Alert, Button } from '@digdir/designsystemet-react'
import { PaperclipIcon } from '@navikt/aksel-icons'
import { useId, useRef, useState } from 'react'
import { attachmentTypes } from '../../geodata/model/attachment.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { AttachmentRow } from './AttachmentRow.tsx'
import styles from './Attachments.module.css'
import type { AttachmentPlace } from './attachments.ts'
import { attachmentWords } from './attachmentWords.ts'
import { UploadRow } from './UploadRow.tsx'
import { useAttachments, useRemoveAttachment } from './useAttachments.ts'
import { useUploads } from './useUploads.ts'

/** The files that lie at a place, and for those who may, a way to add by choosing, dropping or pasting, and to remove. */
export function Attachments({
  readOnly = false,
  label,
  ...place
}: AttachmentPlace & {
  readOnly?: boolean
  /** What the place is called, where its point is no name. */
  label?: string
}) {
  const words = useWords(attachmentWords)
  const may = useMay()
  const { data, error } = useAttachments(place)
  const remove = useRemoveAttachment(place)
  const { uploads, add, retry, cancel, dismiss } = useUploads(place)
  const section = useRef<HTMLElement>(null)
  const [isOver, setIsOver] = useState(false)
  const mayAdd = may('attachments:write') && !readOnly
  if (!may('attachments:read')) return null
  if (!mayAdd && !error && !data?.length) return null

  const removeOne = (id: string, name: string) =>
    remove.mutate(id, {
      onSuccess: () => {
        announce(words.removed(name))
        // The button that was pressed has gone with the file.
        section.current?.focus()
      },
    })
  const dropTarget = {
    'data-over': isOver || undefined,
    onDragOver: (event: React.DragEvent) => {
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: React.DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      add([...event.dataTransfer.files])
    },
    onPaste: (event: React.ClipboardEvent) => add(named([...event.clipboardData.files], words.pasted)),
  }
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={words.title(label ?? place.point ?? '')}
      data-size="sm"
      className={styles.section}
      {...(mayAdd && dropTarget)}
    >
      {data && data.length > 0 && (
        <>
          <p className={styles.title}>{words.count(data.length)}</p>
          <ul className={styles.rows}>
            {data.map((attachment) => (
              <AttachmentRow
                key={attachment.id}
                attachment={attachment}
                busy={remove.isPending && remove.variables === attachment.id}
                isEarlier={attachment.subjectId !== place.id}
                onRemove={
                  mayAdd && attachment.subjectId === place.id
                    ? () => removeOne(attachment.id, attachment.name)
                    : undefined
                }
              />
            ))}
          </ul>
        </>
      )}
      {(error ?? remove.error) && (
        <Alert data-color="danger" role="alert">
          {sayFailure(error ?? remove.error)}
        </Alert>
      )}
      {uploads.length > 0 && (
        <ul className={styles.rows}>
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onCancel={() => cancel(upload)}
              onRetry={() => retry(upload)}
              onDismiss={() => dismiss(upload)}
            />
          ))}
        </ul>
      )}
      {mayAdd && <AddButton point={label ?? place.point} onFiles={add} />}
    </section>
  )
}

function AddButton({ point, onFiles }: { point: string | undefined; onFiles: (files: File[]) => void }) {
  const words = useWords(attachmentWords)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <div className={styles.add}>
      <Button variant="tertiary" aria-describedby={id} onClick={() => input.current?.click()}>
        <PaperclipIcon aria-hidden />
        {words.add}
        {point && <span className="ds-sr-only"> {words.addTo(point)}</span>}
      </Button>
      {/* Phones offer the camera by themselves, and turn HEIC into JPEG since that is what is asked for. */}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={attachmentTypes.codes.join(',')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
      <span id={id} className={styles.accepts}>
        {words.accepts}
      </span>
    </div>
  )
}

/** What is pasted is called image.png in every browser. */
function named(files: readonly File[], name: (extension: string) => string): File[] {
  return files.map((file) =>
    /^image\.\w+$/.test(file.name)
      ? new File([file], name(file.name.split('.').at(-1)!), { type: file.type })
      : file,
  )
}
