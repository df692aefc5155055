import { useColourScheme } from '../app/colourScheme.ts'
import { mapPalettes } from '../map/style/palette.ts'
import { useWords } from '../words/words.ts'
import type { LineState } from './edgeFeatures.ts'
import styles from './Securing.module.css'
import { securingWords } from './securingWords.ts'

/** What the lines on the map say, beside the forms they have. */
export function MapKey({ states, isSomeOffMap }: { states: readonly LineState[]; isSomeOffMap: boolean }) {
  const words = useWords(securingWords)
  // The colour of what is chosen on a map is the map's own; the others are the page's.
  const { selected } = mapPalettes[useColourScheme()]
  return (
    <div className={styles.key}>
      <ul aria-label={words.mapKey}>
        {states.map((state) => (
          <li key={state}>
            <svg width="36" height="10" viewBox="0 0 36 10" aria-hidden="true">
              <line x1="0" y1="5" x2="36" y2="5" data-state={state} stroke={selected} />
            </svg>
            {words.key[state]}
          </li>
        ))}
      </ul>
      {isSomeOffMap && <p className={styles.subtle}>{words.partsNotOnMap}</p>}
    </div>
  )
}
