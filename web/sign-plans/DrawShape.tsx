import { Button, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Geometry } from '../../geodata/model/geojson.ts'
import { useLatest } from '../securing/editor/useLatest.ts'
import { useWords } from '../words/words.ts'
import styles from './Planner.module.css'
import { waysWords } from './waysWords.ts'

const GeometryEditor = lazy(() =>
  import('../map/GeometryEditor.tsx').then((module) => ({ default: module.GeometryEditor })),
)

/** Draws one line or one area on the plan's map, and is done. */
export function DrawShape({
  help,
  shape,
  onDrawn,
  onStop,
}: {
  help: string
  shape: 'LineString' | 'Polygon'
  onDrawn: (geometry: Geometry) => void
  onStop: () => void
}) {
  const words = useWords(waysWords)
  const latest = useLatest({ onDrawn, onStop })
  const types = useMemo(() => [shape], [shape])
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  const take = useCallback(
    (geometry: Geometry | null) => {
      if (!geometry) return
      latest.current.onDrawn(geometry)
      latest.current.onStop()
    },
    [latest],
  )
  return (
    <section className={styles.task} ref={section} tabIndex={-1} data-drawing aria-label={help}>
      <Paragraph data-size="sm">{help}</Paragraph>
      <Suspense fallback={<Spinner aria-label={help} />}>
        <GeometryEditor value={null} onChange={take} types={types} onCancel={onStop} />
      </Suspense>
      <Button variant="secondary" data-size="sm" onClick={onStop}>
        {words.stop}
      </Button>
    </section>
  )
}
