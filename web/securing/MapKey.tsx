import { useWords } from '../words/words.ts'
import styles from './Securing.module.css'
import { securingWords } from './securingWords.ts'

const states = ['covered', 'temporary', 'gap', 'closed'] as const

/** What the lines on the map say, beside the forms they have. */
export function MapKey({ isSomeOffMap }: { isSomeOffMap: boolean }) {
  const words = useWords(securingWords)
  return (
    <div className={styles.key}>
      <ul aria-label={words.mapKey}>
        {states.map((state) => (
          <li key={state}>
            <svg width="36" height="10" viewBox="0 0 36 10" aria-hidden="true">
              <line x1="0" y1="5" x2="36" y2="5" data-state={state} />
            </svg>
            {words.key[state]}
          </li>
        ))}
      </ul>
      {isSomeOffMap && <p className={styles.subtle}>{words.partsNotOnMap}</p>}
    </div>
  )
}
