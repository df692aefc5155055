import { useWords } from '../words/words.ts'
import { mapKeyWords } from './mapKeyWords.ts'
import styles from './Planner.module.css'

/** What stands on the map of a plan; by shape, not by colour. */
export function MapKey({
  hasKept,
  hasRoutes,
  hasOpen,
}: {
  hasKept: boolean
  hasRoutes: boolean
  hasOpen: boolean
}) {
  const words = useWords(mapKeyWords)
  return (
    <ul className={styles.key} aria-label={words.label}>
      <li>
        <span className={styles.letter} aria-hidden>
          A
        </span>
        {words.sign}
      </li>
      {hasKept && (
        <li>
          <span className={styles.kept} aria-hidden>
            i
          </span>
          {words.kept}
        </li>
      )}
      <li>
        <span className={styles.number} aria-hidden>
          1
        </span>
        {words.covered}
      </li>
      {hasOpen && (
        <>
          <li>
            <span className={styles.number} data-open aria-hidden>
              2
            </span>
            {words.open}
          </li>
          <li>
            <svg width="34" height="10" aria-hidden>
              <line x1="0" x2="34" y1="5" y2="5" data-line="open" />
            </svg>
            {words.openRoute}
          </li>
        </>
      )}
      {hasRoutes && (
        <li>
          <svg width="34" height="10" aria-hidden>
            <line x1="0" x2="34" y1="5" y2="5" data-line="route" />
          </svg>
          {words.route}
        </li>
      )}
    </ul>
  )
}
