import { Button } from '@digdir/designsystemet-react'
import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons'
import { useWords } from '../../words/words.ts'
import styles from './Drawing.module.css'
import { type DraftAction, type DraftState, fewestPoints } from './draft.ts'
import { drawingWords } from './drawingWords.ts'

/** Done, undo, redo and draw anew. "Ferdig" waits for a valid shape; everything else is always allowed. */
export function DrawingToolbar({
  state,
  isValid,
  onAction,
  redrawShape,
}: {
  state: DraftState
  isValid: boolean
  onAction: (action: DraftAction) => void
  redrawShape: 'Point' | 'LineString' | 'Polygon'
}) {
  const words = useWords(drawingWords)
  const shared = useWords()
  const draft = state.present
  const isDrawing = draft.kind === 'drawn' && !draft.finished
  const missing = draft.kind === 'drawn' ? fewestPoints[draft.shape] - draft.points.length : 0
  const canContinue = draft.kind === 'drawn' && draft.finished && draft.shape !== 'Point'
  const hasBegun = draft.kind === 'drawn' && draft.points.length > 0
  return (
    <div className={styles.toolbar}>
      {isDrawing && (
        <Button
          data-size="sm"
          disabled={missing > 0 || !isValid}
          onClick={() => onAction({ type: 'finish' })}
        >
          {words.done}
        </Button>
      )}
      {isDrawing && hasBegun && missing > 0 && <span className={styles.more}>{words.needMore(missing)}</span>}
      {canContinue && (
        <Button data-size="sm" variant="secondary" onClick={() => onAction({ type: 'continue' })}>
          {words.continueDrawing}
        </Button>
      )}
      <Button
        data-size="sm"
        variant="tertiary"
        disabled={state.past.length === 0}
        onClick={() => onAction({ type: 'undo' })}
      >
        <ArrowUndoIcon aria-hidden />
        {shared.undo}
      </Button>
      <Button
        data-size="sm"
        variant="tertiary"
        disabled={state.future.length === 0}
        onClick={() => onAction({ type: 'redo' })}
      >
        <ArrowRedoIcon aria-hidden />
        {shared.redo}
      </Button>
      {!(isDrawing && draft.points.length === 0) && (
        <Button
          data-size="sm"
          variant="tertiary"
          onClick={() => onAction({ type: 'start', shape: redrawShape })}
        >
          {words.redraw}
        </Button>
      )}
    </div>
  )
}
