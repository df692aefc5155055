import type { Helpline } from '../../geodata/model/helpline.ts'
import type { MessageContent } from '../../geodata/model/signMessage.ts'
import { SignPreview } from '../sign-design/SignPreview.tsx'
import { useWords } from '../words/words.ts'
import styles from './Messages.module.css'
import { messageWords } from './messageWords.ts'

/** A sign with the message, at no place; what is not written yet is waited for. */
export function MessageSign({
  message: { helplines, texts },
  services,
}: {
  message: Pick<MessageContent, 'helplines' | 'texts'>
  services: readonly Helpline[]
}) {
  const words = useWords(messageWords)
  const chosen = helplines.map((id) => services.find((service) => service.id === id))
  const isWritten = texts.every(({ heading, leads }) => heading.trim() && leads.every((lead) => lead.trim()))
  if (!isWritten || chosen.some((service) => !service))
    return <p className={styles.quiet}>{words.previewWaits}</p>
  return (
    <div className={styles.preview}>
      <SignPreview
        content={{
          ...{ size: 'medium', texts, placeName: null, placeCode: null, helpPage: null },
          helplines: chosen as Helpline[],
        }}
      />
    </div>
  )
}
