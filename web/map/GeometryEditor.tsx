import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import type { Geometry, GeometryType, LonLat } from '../../geodata/model/geojson.ts'
import { useSessionState } from '../app/session.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { CoordinateTable } from './drawing/CoordinateTable.tsx'
import styles from './drawing/Drawing.module.css'
import { DrawingToolbar } from './drawing/DrawingToolbar.tsx'
import { type Draft, type Drawing, type DrawShape, drawShapes, geometryOfDraft } from './drawing/draft.ts'
import { drawingWords } from './drawing/drawingWords.ts'
import { GeometryHints } from './drawing/GeometryHints.tsx'
import { measureText } from './drawing/measureText.ts'
import { PasteGeometry } from './drawing/PasteGeometry.tsx'
import { useClickToAdd } from './drawing/useClickToAdd.ts'
import { useDraft } from './drawing/useDraft.ts'
import { useDraftOverlay } from './drawing/useDraftOverlay.ts'
import { useDrawingKeys } from './drawing/useDrawingKeys.ts'
import { useVertexEditing } from './drawing/useVertexEditing.ts'

/**
 * Draws and edits one geometry on the page's map (`MapView` inside the same `<MapHandleProvider>`), or by typing. Calls
 * `onChange` with the geometry when it is finished and valid, with null while it is not. Keep `onChange` and `types`
 * stable. `onCancel` is called by Esc when there is nothing left to clear.
 */
export function GeometryEditor({
  value,
  onChange,
  types,
  firstShape,
  onCancel,
}: {
  value: Geometry | null
  onChange: (geometry: Geometry | null) => void
  types: readonly GeometryType[]
  /** What one begins to draw, where it is not what is usual for the types. */
  firstShape?: DrawShape
  onCancel?: () => void
}) {
  const words = useWords(drawingWords)
  const language = useLanguage()
  const around = useSessionState().municipality.bbox
  const editor = useRef<HTMLElement>(null)
  const shapeName = useId()
  const [pointer, setPointer] = useState<LonLat | null>(null)
  const [dragged, setDragged] = useState<Drawing | null>(null)
  const [notes, setNotes] = useState<readonly string[]>([])
  const { state, draft, validation, act } = useDraft(value, onChange, types, firstShape)
  const shapes = drawShapes.filter((shape) => types.includes(shape))
  const open = draft.kind === 'drawn' && !draft.finished ? draft : null
  const settled = draft.kind === 'drawn' && draft.finished ? draft : null
  const shape = draft.kind === 'drawn' ? draft.shape : shapes.at(-1)!
  const isValid = validation?.valid ?? false
  const finish = () => {
    if (isValid) act({ type: 'finish' })
  }

  useClickToAdd(open, {
    onAdd: (point) => act({ type: 'add', point }),
    onFinish: finish,
    onPointer: setPointer,
  })
  useVertexEditing(settled, {
    onReshape: (points) => {
      setDragged(null)
      act({ type: 'reshape', points })
    },
    onDrag: (points) => settled && setDragged({ ...settled, points }),
  })
  useDraftOverlay(draft, open ? pointer : null)
  useDrawingKeys(editor, {
    onUndo: () => act({ type: 'undo' }),
    onRedo: () => act({ type: 'redo' }),
    onFinish: finish,
    onEscape: () => {
      if (open && open.points.length > 0) act({ type: 'start', shape })
      else onCancel?.()
    },
  })

  const moving = dragged && settled ? dragged : draft
  const preview =
    open && pointer && shape !== 'Point' ? { ...open, points: [...open.points, pointer] } : moving
  const measured = measureText(geometryOfDraft(preview), language)
  return (
    <section ref={editor} className={styles.editor} aria-label={words.editor}>
      {open && shapes.length > 1 && (
        <Fieldset data-size="sm">
          <Fieldset.Legend>{words.shape}</Fieldset.Legend>
          <div className={styles.shapes}>
            {shapes.map((one) => (
              <Radio
                key={one}
                name={shapeName}
                value={one}
                label={words.shapes[one]}
                checked={shape === one}
                onChange={() => act({ type: 'start', shape: one })}
              />
            ))}
          </div>
        </Fieldset>
      )}
      <p>{instruction(draft, words)}</p>
      {open && <p className="ds-sr-only">{words.howKeyboard}</p>}
      {measured && <p className={styles.measure}>{measured}</p>}
      <GeometryHints validation={validation} onAccept={(geometry) => act({ type: 'take', geometry })} />
      <DrawingToolbar state={state} isValid={isValid} onAction={act} redrawShape={shape} />
      {draft.kind === 'drawn' && <CoordinateTable drawing={draft} around={around} onAction={act} />}
      <PasteGeometry
        types={types}
        around={around}
        onTake={(geometry, said) => {
          act({ type: 'take', geometry })
          setNotes(said)
        }}
      />
      <div role="status">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  )
}

function instruction(draft: Draft, words: (typeof drawingWords)['nb']): string {
  if (draft.kind === 'kept') return words.kept
  if (draft.finished) return draft.shape === 'Point' ? words.howEditPoint : words.howEdit
  return { Point: words.howPoint, LineString: words.howLine, Polygon: words.howArea }[draft.shape]
}
