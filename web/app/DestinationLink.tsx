import { Link } from '@tanstack/react-router'
import { QueueCount } from '../clarifications/QueueCount.tsx'
import { TaskCount } from '../tasks/TaskCount.tsx'
import { useWords } from '../words/words.ts'
import type { Destination } from './destinations.ts'
import styles from './Frame.module.css'

/** The way to a destination, with how much waits there. */
export function DestinationLink({
  destination: { to, label, Icon },
  withIcon = false,
}: {
  destination: Destination
  withIcon?: boolean
}) {
  const words = useWords()
  return (
    <Link to={to} className={styles.destination} activeProps={{ 'aria-current': 'page' }}>
      {withIcon && <Icon aria-hidden fontSize="1.5rem" />}
      <span>{words[label]}</span>
      {label === 'clarifications' && <QueueCount />}
      {label === 'tasks' && <TaskCount />}
    </Link>
  )
}
