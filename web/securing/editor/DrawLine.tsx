import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Geometry, LineString } from '../../../geodata/model/geojson.ts'
import { useWords } from '../../words/words.ts'
import styles from './Editor.module.css'
import { editorWords } from './editorWords.ts'

const GeometryEditor = lazy(() =>
  import('../../map/GeometryEditor.tsx').then((module) => ({ default: module.GeometryEditor })),
)

const onlyLines = ['LineString'] as const

/** Draws lines on the page's map, one after the other. `onDrawn` says what is wrong with one, or null when it is taken. */
export function DrawLine({
  help,
  onDrawn,
  onStop,
}: {
  help: string
  onDrawn: (line: LineString) => string | null
  onStop: () => void
}) {
  const words = useWords(editorWords)
  const [count, setCount] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const section = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows each new drawing, or it would be lost with the last one
  useEffect(() => section.current?.focus(), [count])
  const take = useCallback(
    (geometry: Geometry | null) => {
      if (geometry?.type !== 'LineString') return
      const said = onDrawn(geometry)
      setProblem(said)
      // A new drawing begins where the last one was taken.
      if (said === null) setCount((before) => before + 1)
    },
    [onDrawn],
  )
  return (
    <section
      className={styles.drawing}
      ref={section}
      tabIndex={-1}
      data-drawing
      aria-label={words.drawingEditor}
    >
      <p>{help}</p>
      {problem && (
        <Alert data-color="warning" role="alert">
          {words.notPlaced} {problem}
        </Alert>
      )}
      <Suspense fallback={<Spinner aria-label={words.draw} />}>
        <GeometryEditor key={count} value={null} onChange={take} types={onlyLines} onCancel={onStop} />
      </Suspense>
      <div>
        <Button variant="secondary" data-size="sm" onClick={onStop}>
          {words.stopDrawing}
        </Button>
      </div>
    </section>
  )
}
