import { FilePdfIcon } from '@navikt/aksel-icons'
import type { Attachment } from '../../geodata/model/attachment.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Attachments.module.css'
import { fileAddress } from './attachments.ts'
import { attachmentWords } from './attachmentWords.ts'
import { sayFileSize } from './fileSize.ts'

/** A file that lies here: a small picture of it or a mark, its name that opens it, and who put it there. */
export function AttachmentRow({
  attachment: { id, name, type, size, by, at },
  isEarlier,
  busy,
  onRemove,
}: {
  attachment: Attachment
  /** Added to a check before this one. */
  isEarlier: boolean
  busy: boolean
  /** Left out for those who may only read. */
  onRemove?: () => void
}) {
  const words = useWords(attachmentWords)
  const language = useLanguage()
  const isImage = type.startsWith('image/')
  return (
    <li className={styles.row}>
      <span className={styles.preview}>
        {isImage ? (
          <img src={fileAddress(id)} alt="" loading="lazy" decoding="async" />
        ) : (
          <FilePdfIcon aria-hidden fontSize="1.75rem" />
        )}
      </span>
      <span className={styles.about}>
        <a href={fileAddress(id)} target="_blank" rel="noreferrer">
          {name}
          <span className="ds-sr-only"> {words.opens}</span>
        </a>
        <span className={styles.quiet}>
          {sayFileSize(size, language)} · {words.by(by, formatDateTime(at, language))}
          {isEarlier && ` · ${words.earlier}`}
        </span>
      </span>
      {onRemove && (
        <ConfirmButton quiet question={words.removeQuestion(name)} busy={busy} onConfirm={onRemove}>
          {words.remove}
          <span className="ds-sr-only"> {name}</span>
        </ConfirmButton>
      )}
    </li>
  )
}
