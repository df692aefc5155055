import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { parseCoordinates } from '../../../geodata/geometry/parse.ts'
import type { Bbox, LonLat } from '../../../geodata/model/geojson.ts'
import { useWords } from '../../words/words.ts'
import styles from './Drawing.module.css'
import { drawingWords } from './drawingWords.ts'

/** Types the next point; Enter adds it and leaves the field ready for the one after. */
export function CoordinateInput({ around, onAdd }: { around: Bbox | null; onAdd: (point: LonLat) => void }) {
  const words = useWords(drawingWords)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState('')
  const add = () => {
    const read = parseCoordinates(typed, around)
    setError(read ? '' : words.notCoordinates)
    if (!read) return
    setTyped('')
    onAdd(read.lonLat)
  }
  return (
    <div className={styles.addRow}>
      <Textfield
        label={words.newPoint}
        description={words.newPointHelp}
        value={typed}
        error={error}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return
          event.preventDefault()
          event.stopPropagation()
          add()
        }}
      />
      <Button variant="secondary" onClick={add}>
        {words.add}
      </Button>
    </div>
  )
}
