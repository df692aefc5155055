import { Link } from '@tanstack/react-router'
import type { CountedKind } from '../../geodata/projects/task.ts'
import { useWords } from '../words/words.ts'
import styles from './Tasks.module.css'
import { taskWords } from './taskWords.ts'

/** How much waits of what is never named here, as a link to where it is done. */
export function CountedTasks({ kind, total }: { kind: CountedKind; total: number }) {
  const words = useWords(taskWords)
  return (
    <p className={styles.counted}>
      {kind === 'site_reassess' ? (
        <Link to="/steder">{words.toSites(total)}</Link>
      ) : (
        <Link to="/avklaringer">{words.toQueue(total)}</Link>
      )}
    </p>
  )
}
