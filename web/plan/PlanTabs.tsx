import { Link } from '@tanstack/react-router'
import type { Right } from '../../geodata/model/access.ts'
import { useMay } from '../app/session.ts'
import styles from '../securing/SecuringTabs.module.css'
import { useWords } from '../words/words.ts'
import { planTabWords } from './planTabWords.ts'

interface Tab {
  to:
    | '/handlingsplan'
    | '/handlingsplan/tiltak'
    | '/handlingsplan/aktorer'
    | '/handlingsplan/rapporter'
    | '/handlingsplan/planen'
  label: 'overview' | 'measures' | 'actors' | 'reports' | 'document'
  right: Right
}

/** The pages under «Handlingsplan». A subject adds its own page here. */
const tabs: readonly Tab[] = [
  { to: '/handlingsplan', label: 'overview', right: 'plan:read' },
  { to: '/handlingsplan/tiltak', label: 'measures', right: 'plan:read' },
  { to: '/handlingsplan/aktorer', label: 'actors', right: 'plan:read' },
  { to: '/handlingsplan/rapporter', label: 'reports', right: 'plan-reports:read' },
  { to: '/handlingsplan/planen', label: 'document', right: 'plan:read' },
]

export function PlanTabs() {
  const words = useWords(planTabWords)
  const may = useMay()
  return (
    <nav aria-label={words.label}>
      <ul className={styles.tabs}>
        {tabs
          .filter(({ right }) => may(right))
          .map(({ to, label }) => (
            <li key={to}>
              <Link
                to={to}
                className={styles.tab}
                activeOptions={{ exact: to === '/handlingsplan', includeSearch: false }}
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
