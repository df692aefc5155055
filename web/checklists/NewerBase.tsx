import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { draftWords } from './draftWords.ts'
import type { DraftEditing } from './useDraftEditor.ts'

/** Rekkverk has come with a newer shared checklist since the draft's: the draft can be laid over that one. */
export function NewerBase({ editing }: { editing: DraftEditing }) {
  const words = useWords(draftWords)
  const { newerBase } = editing.kept.draft
  if (newerBase === null) return null
  return (
    <Alert data-color="info" className={styles.lead}>
      <Paragraph>{words.newerBase(newerBase)}</Paragraph>
      <Button
        variant="secondary"
        data-size="sm"
        loading={editing.isBusy}
        onClick={() => void editing.rebase()}
      >
        {words.moveToBase(newerBase)}
      </Button>
    </Alert>
  )
}
