import { Button } from '@digdir/designsystemet-react'
import { CameraIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { attachmentTypes } from '../../geodata/model/attachment.ts'
import { useWords } from '../words/words.ts'
import styles from './FieldForms.module.css'
import { fieldFormWords } from './fieldFormWords.ts'
import type { Photos } from './usePhotos.ts'

const imageTypes = attachmentTypes.codes.filter((type) => type.startsWith('image/'))

/** Photos taken or chosen, each small with a button that takes it away. They are sent when the inspection is stored. */
export function PhotoPicker({
  photos: { photos, add, remove },
  help,
}: {
  photos: Photos
  /** What to photograph, and what not. */
  help: string
}) {
  const words = useWords(fieldFormWords)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className={styles.section}>
      <h2 className={styles.legend}>{words.photos}</h2>
      <p className={styles.quiet}>{help}</p>
      {photos.length > 0 && (
        <ul className={styles.photos}>
          {photos.map((photo) => (
            <li key={photo.name}>
              <Preview file={photo} />
              <span>{photo.name}</span>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={words.removePhoto(photo.name)}
                onClick={() => remove(photo.name)}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button variant="secondary" onClick={() => input.current?.click()}>
          <CameraIcon aria-hidden />
          {words.addPhoto}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={imageTypes.join(',')}
          onChange={({ target }) => {
            add([...(target.files ?? [])])
            // So that the same file can be chosen again.
            target.value = ''
          }}
        />
      </div>
      {photos.length > 0 && <p className={styles.quiet}>{words.photosWait}</p>}
    </section>
  )
}

function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return <img src={address} alt="" className={styles.preview} />
}
