import { Button, Details, Field, Label, Select } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Bbox } from '../../../geodata/model/geojson.ts'
import { useWords } from '../../words/words.ts'
import { CoordinateInput } from './CoordinateInput.tsx'
import { CoordinateRow } from './CoordinateRow.tsx'
import type { CoordinateSystem } from './coordinateText.ts'
import styles from './Drawing.module.css'
import type { DraftAction, Drawing } from './draft.ts'
import { drawingWords } from './drawingWords.ts'

const rowsAtATime = 50

/** The drawing without the map: every point as text that can be added, edited, moved and removed. */
export function CoordinateTable({
  drawing,
  around,
  onAction,
}: {
  drawing: Drawing
  around: Bbox | null
  onAction: (action: DraftAction) => void
}) {
  const words = useWords(drawingWords)
  const [open, setOpen] = useState(false)
  const [system, setSystem] = useState<CoordinateSystem>('utm')
  const [shown, setShown] = useState(rowsAtATime)
  const { points, shape } = drawing
  const hidden = points.length - shown
  const takesMore = shape !== 'Point' || points.length === 0
  return (
    <Details open={open} onToggle={() => setOpen(!open)}>
      <Details.Summary>{words.table(points.length)}</Details.Summary>
      {open && (
        <Details.Content className={styles.table}>
          <Field>
            <Label>{words.system}</Label>
            <Select value={system} onChange={(event) => setSystem(event.target.value as CoordinateSystem)}>
              <Select.Option value="utm">{words.utm}</Select.Option>
              <Select.Option value="degrees">{words.degrees}</Select.Option>
            </Select>
          </Field>
          <ol className={styles.rows}>
            {points.slice(0, shown).map((point, at) => (
              <CoordinateRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the order, and keeps the focus when the point moves
                key={at}
                at={at}
                count={points.length}
                point={point}
                system={system}
                around={around}
                onAction={onAction}
              />
            ))}
          </ol>
          {hidden > 0 && (
            <Button variant="tertiary" onClick={() => setShown(shown + rowsAtATime)}>
              {words.morePoints(Math.min(hidden, rowsAtATime))}
            </Button>
          )}
          {takesMore && (
            <CoordinateInput around={around} onAdd={(point) => onAction({ type: 'add', point })} />
          )}
        </Details.Content>
      )}
    </Details>
  )
}
