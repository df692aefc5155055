import { Button, Details, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { parsePastedGeometry } from '../../../geodata/geometry/parse.ts'
import { explainReason } from '../../../geodata/geometry/reasons.ts'
import type { Bbox, Geometry, GeometryType } from '../../../geodata/model/geojson.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Drawing.module.css'
import { drawingWords } from './drawingWords.ts'

/** Takes GeoJSON or lines of coordinates from the clipboard; what was assumed about them is said. */
export function PasteGeometry({
  types,
  around,
  onTake,
}: {
  types: readonly GeometryType[]
  around: Bbox | null
  onTake: (geometry: Geometry, notes: string[]) => void
}) {
  const words = useWords(drawingWords)
  const text = useText()
  const [pasted, setPasted] = useState('')
  const [errors, setErrors] = useState<string[]>([])
  const take = () => {
    const read = parsePastedGeometry(pasted, { types, around })
    const suggestion = read.valid ? null : read.reasons.find((reason) => reason.suggestion)?.suggestion
    if (!read.valid && !suggestion)
      return setErrors(read.reasons.map((reason) => text(explainReason(reason))))
    setErrors([])
    setPasted('')
    const said = read.valid ? read.notes : read.reasons
    onTake(
      read.valid ? read.geometry : suggestion!,
      said.map((reason) => text(explainReason(reason))),
    )
  }
  return (
    <Details>
      <Details.Summary>{words.paste}</Details.Summary>
      <Details.Content className={styles.table}>
        <Textfield
          multiline
          rows={4}
          label={words.pasteLabel}
          value={pasted}
          error={errors.length > 0 ? errors.join(' ') : undefined}
          onChange={(event) => setPasted(event.target.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <div>
          <Button variant="secondary" disabled={pasted.trim() === ''} onClick={take}>
            {words.usePasted}
          </Button>
        </div>
      </Details.Content>
    </Details>
  )
}
