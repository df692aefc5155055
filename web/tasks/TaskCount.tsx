import { Badge } from '@digdir/designsystemet-react'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Tasks.module.css'
import { taskWords } from './taskWords.ts'
import { useTasks } from './useTasks.ts'

/** How much waits, beside the way to it; nothing where nothing does. Counted anew with every page, as work moves on. */
export function TaskCount() {
  const words = useWords(taskWords)
  const { data, refetch } = useTasks()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is why
  useEffect(() => {
    void refetch({ cancelRefetch: false })
  }, [path, refetch])
  const total = data?.total ?? 0
  if (total === 0) return null
  return (
    <span className={styles.count}>
      <Badge count={total} data-size="sm" aria-label={words.badge(total)} role="img" />
    </span>
  )
}
