import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { sayFailure } from '../api/failure.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { draftWords } from './draftWords.ts'
import { useDraftWrites } from './useDraft.ts'

/** Where there is no draft: what one is for, and the way to start. */
export function DraftInvitation() {
  const words = useWords(draftWords)
  const { start } = useDraftWrites()
  return (
    <section className={styles.section}>
      <Paragraph className={styles.lead}>{words.none}</Paragraph>
      {start.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(start.error)}
        </Alert>
      )}
      <div>
        <Button loading={start.isPending} onClick={() => start.mutate()}>
          {words.start}
        </Button>
      </div>
    </section>
  )
}
