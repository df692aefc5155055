import { Heading } from '@digdir/designsystemet-react'
import { useMay } from '../app/session.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { useAttachments } from '../attachments/useAttachments.ts'
import { useWords } from '../words/words.ts'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'

/** Drawings, decisions and photos of the safeguard as a whole. Those of an inspection or a fault lie with it. */
export function SafeguardFiles({ safeguardId, readOnly }: { safeguardId: string; readOnly: boolean }) {
  const words = useWords(safeguardWords)
  const may = useMay()
  const { data } = useAttachments({ subject: 'safeguards', id: safeguardId })
  if (!may('attachments:read') || !may('securing:read')) return null
  const mayAdd = may('attachments:write') && !readOnly
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.files}
      </Heading>
      {mayAdd && <p className={styles.quiet}>{words.filesHelp}</p>}
      {!mayAdd && data?.length === 0 && <p className={styles.quiet}>{words.noFiles}</p>}
      <Attachments subject="safeguards" id={safeguardId} readOnly={readOnly} />
    </section>
  )
}
