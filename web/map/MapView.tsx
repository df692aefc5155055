import { Spinner } from '@digdir/designsystemet-react'
import { lazy, Suspense } from 'react'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import type { MapCanvasProps } from './MapCanvas.tsx'
import styles from './MapView.module.css'
import { mapWords } from './mapWords.ts'

const MapCanvas = lazy(() => import('./MapCanvas.tsx').then((module) => ({ default: module.MapCanvas })))

/** The map as a page uses it: fills its parent, waits for its own chunk, needs a `<MapHandleProvider>` around it. */
export function MapView(props: MapCanvasProps) {
  const words = useWords(mapWords)
  const language = useLanguage()
  return (
    <div className={styles.map}>
      <Suspense
        fallback={
          <div className={styles.waiting}>
            <Spinner aria-label={words.loadingMap} />
          </div>
        }
      >
        {/* MapLibre takes the words of its controls once: another language is another map. */}
        <MapCanvas key={language} {...props} />
      </Suspense>
    </div>
  )
}
