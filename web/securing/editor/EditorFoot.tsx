import { Alert, Button } from '@digdir/designsystemet-react'
import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { sayFailure } from '../../api/failure.ts'
import fields from '../../components/fields/fields.module.css'
import { useWords } from '../../words/words.ts'
import styles from './Editor.module.css'
import { editorWords } from './editorWords.ts'
import type { Drafting } from './useDraft.ts'

/** The foot that stays in sight: what the edit comes to, and saving, undoing and leaving. */
export function EditorFoot({
  drafting: { canUndo, canRedo, undo, redo },
  failure,
  busy,
  onCancel,
  children,
}: {
  drafting: Pick<Drafting<unknown>, 'canUndo' | 'canRedo' | 'undo' | 'redo'>
  /** Why the last try failed, where no field tells; null where nothing did. */
  failure: unknown
  busy: boolean
  onCancel: () => void
  /** What it comes to. */
  children: ReactNode
}) {
  const words = useWords(editorWords)
  const shared = useWords()
  return (
    <div className={`${fields.actions} ${styles.foot}`}>
      {failure !== null && (
        <Alert data-color="danger" role="alert">
          {words.notSaved} {sayFailure(failure)}
        </Alert>
      )}
      <div className={styles.preview}>{children}</div>
      <Button type="submit" loading={busy}>
        {shared.save}
      </Button>
      <Button variant="secondary" onClick={onCancel}>
        {shared.cancel}
      </Button>
      <Button variant="tertiary" disabled={!canUndo} onClick={undo}>
        <ArrowUndoIcon aria-hidden />
        <span className={styles.word}>{shared.undo}</span>
      </Button>
      <Button variant="tertiary" disabled={!canRedo} onClick={redo}>
        <ArrowRedoIcon aria-hidden />
        <span className={styles.word}>{shared.redo}</span>
      </Button>
    </div>
  )
}
