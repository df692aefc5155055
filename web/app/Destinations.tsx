import { Link } from '@tanstack/react-router'
import { QueueCount } from '../clarifications/QueueCount.tsx'
import { TaskCount } from '../tasks/TaskCount.tsx'
import { useWords } from '../words/words.ts'
import { destinations } from './destinations.ts'
import styles from './Frame.module.css'
import { useMay } from './session.ts'

export function Destinations({ withIcons = false }: { withIcons?: boolean }) {
  const words = useWords()
  const may = useMay()
  return (
    <nav aria-label={words.mainMenu}>
      <ul className={styles.nav}>
        {destinations
          .filter(({ right }) => may(right))
          .map(({ to, label, Icon }) => (
            <li key={to}>
              <Link to={to} className={styles.destination} activeProps={{ 'aria-current': 'page' }}>
                {withIcons && <Icon aria-hidden fontSize="1.5rem" />}
                <span>{words[label]}</span>
                {label === 'clarifications' && <QueueCount />}
                {label === 'tasks' && <TaskCount />}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
