import { Link } from '@tanstack/react-router'
import { useWords } from '../words/words.ts'
import styles from './SecuringTabs.module.css'
import { securingTabWords } from './securingTabWords.ts'

/** The lists under «Sikring», in the order of the work. A subject adds its own page here. */
const tabs = [
  { to: '/sikring', label: 'worklist' },
  { to: '/sikring/kontroller', label: 'inspections' },
  { to: '/sikring/typer', label: 'types' },
] as const

export function SecuringTabs() {
  const words = useWords(securingTabWords)
  return (
    <nav aria-label={words.label}>
      <ul className={styles.tabs}>
        {tabs.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.tab}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {words[label]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
