import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words.ts'
import styles from './DueSigns.module.css'
import { dueSignWords } from './dueSignWords.ts'

/** More than anybody walks in a day, and as many as an address holds. */
const mostStops = 60

/** What to do with the chosen signs: a round of them. */
export function RoundBar({ chosen, onClear }: { chosen: readonly string[]; onClear: () => void }) {
  const words = useWords(dueSignWords)
  const isTooMany = chosen.length > mostStops
  return (
    <div className={styles.bar}>
      {chosen.length === 0 && <p className={styles.quiet}>{words.roundHelp}</p>}
      {chosen.length > 0 && !isTooMany && (
        <Button asChild data-size="sm">
          <Link to="/skilt/runde" search={{ skilt: chosen.join(',') }}>
            {words.round(chosen.length)}
          </Link>
        </Button>
      )}
      {isTooMany && <p role="alert">{words.tooMany(mostStops)}</p>}
      {chosen.length > 0 && (
        <Button variant="tertiary" data-size="sm" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}
