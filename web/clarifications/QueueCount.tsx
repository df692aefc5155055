import { Badge } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import styles from './Clarifications.module.css'
import { queueWords } from './queueWords.ts'
import { useQueue } from './useClarifications.ts'

/** How many questions lack an answer, beside the way to them; nothing where there are none. */
export function QueueCount() {
  const words = useWords(queueWords)
  const unanswered = useQueue().data?.items.filter(({ answered }) => answered === null).length ?? 0
  if (unanswered === 0) return null
  return (
    <span className={styles.count}>
      <Badge count={unanswered} data-size="sm" aria-label={words.badge(unanswered)} role="img" />
    </span>
  )
}
