import { Link } from '@tanstack/react-router'
import type { Right } from '../../geodata/model/access.ts'
import { useMay } from '../app/session.ts'
import styles from '../securing/SecuringTabs.module.css'
import { useWords } from '../words/words.ts'
import { signTabWords } from './signTabWords.ts'

interface Tab {
  to:
    | '/skilt'
    | '/skilt/vurderinger'
    | '/skilt/planer'
    | '/skilt/kontroller'
    | '/skilt/budskap'
    | '/skilt/tjenester'
  label: 'signs' | 'needs' | 'plans' | 'due' | 'messages' | 'helplines'
  right: Right
}

/** The lists under «Skilt», in the order of the work. A subject adds its own page here. */
const tabs: readonly Tab[] = [
  { to: '/skilt', label: 'signs', right: 'signs:read' },
  { to: '/skilt/vurderinger', label: 'needs', right: 'sign-work:read' },
  { to: '/skilt/planer', label: 'plans', right: 'sign-work:read' },
  { to: '/skilt/kontroller', label: 'due', right: 'sign-work:read' },
  { to: '/skilt/budskap', label: 'messages', right: 'sign-messages:read' },
  { to: '/skilt/tjenester', label: 'helplines', right: 'helplines:read' },
]

export function SignTabs() {
  const words = useWords(signTabWords)
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
