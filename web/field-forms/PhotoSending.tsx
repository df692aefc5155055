import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { type AttachmentPlace, listAttachments } from '../attachments/attachments.ts'
import { UploadRow } from '../attachments/UploadRow.tsx'
import type { Upload } from '../attachments/uploads.ts'
import { useUploads } from '../attachments/useUploads.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useWords } from '../words/words.ts'
import styles from './FieldForms.module.css'
import { fieldFormWords } from './fieldFormWords.ts'
import type { Photos } from './usePhotos.ts'

/** Sends the photos of an inspection one by one; each stays on the device until it has come through, and can be tried again. */
export function PhotoSending({
  place,
  photos,
}: {
  /** The inspection they are of. */
  place: AttachmentPlace
  photos: Photos
}) {
  const words = useWords(fieldFormWords)
  const { uploads, add, retry, cancel, dismiss } = useUploads(place)
  const [waiting] = useState(photos.photos)
  const { remove } = photos
  const hasBegun = useRef(false)
  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    void notYetThere(place, waiting).then(({ there, missing }) => {
      for (const { name } of there) remove(name)
      if (missing.length > 0) add(missing)
    })
  })
  const done = uploads.filter(({ phase }) => phase === 'done').map(({ file }) => file.name)
  const isKeptStill = photos.photos.filter(({ name }) => done.includes(name))
  useEffect(() => {
    for (const { name } of isKeptStill) remove(name)
  }, [isKeptStill, remove])
  const tryAgain = async (upload: Upload) => {
    const { there } = await notYetThere(place, [upload.file])
    if (there.length === 0) return retry(upload)
    dismiss(upload)
    remove(upload.file.name)
  }
  if (waiting.length === 0) return null
  // Stopped or failed: they stay on the device, and are sent when the page is opened again, or are discarded here.
  const isStill = uploads.every(({ phase }) => phase === 'failed' || phase === 'done')
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.photosLeft}
      </Heading>
      <p className={styles.quiet} role="status">
        {photos.photos.length === 0 ? words.photosSent : words.photosStay}
      </p>
      <ul className={styles.list}>
        {uploads.map((upload) => (
          <UploadRow
            key={upload.key}
            upload={upload}
            onCancel={() => cancel(upload)}
            onRetry={() => void tryAgain(upload)}
            onDismiss={() => dismiss(upload)}
          />
        ))}
      </ul>
      {isStill && photos.photos.length > 0 && (
        <div>
          <ConfirmButton
            quiet
            question={words.forgetPhotosQuestion}
            busy={false}
            onConfirm={() => {
              for (const upload of uploads) if (upload.phase !== 'done') cancel(upload)
              photos.removeAll()
            }}
          >
            {words.forgetPhotos}
          </ConfirmButton>
        </div>
      )}
    </section>
  )
}

/** A photo whose answer was lost on the way back is there already: it goes by its name. */
async function notYetThere(place: AttachmentPlace, photos: readonly File[]) {
  const names = await listAttachments(place).then(
    ({ items }) => items.filter(({ point }) => point === place.point).map(({ name }) => name),
    (): string[] => [],
  )
  return {
    there: photos.filter(({ name }) => names.includes(name)),
    missing: photos.filter(({ name }) => !names.includes(name)),
  }
}
