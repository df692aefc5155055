import { Heading } from '@digdir/designsystemet-react'
import { useMay } from '../app/session.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { useAttachments } from '../attachments/useAttachments.ts'
import { useWords } from '../words/words.ts'
import styles from './Sign.module.css'
import { signWords } from './signWords.ts'

/** Pictures and papers of the sign as a whole. Those of a permission, an inspection or a deviation lie with it. */
export function SignFiles({ signId, readOnly }: { signId: string; readOnly: boolean }) {
  const words = useWords(signWords)
  const may = useMay()
  const { data } = useAttachments({ subject: 'signs', id: signId })
  if (!may('attachments:read') || !may('sign-work:read')) return null
  const mayAdd = may('attachments:write') && !readOnly
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.files}
      </Heading>
      {mayAdd && <p className={styles.quiet}>{words.filesHelp}</p>}
      {!mayAdd && data?.length === 0 && <p className={styles.quiet}>{words.noFiles}</p>}
      <Attachments subject="signs" id={signId} readOnly={readOnly} />
    </section>
  )
}
