import { Link, type LinkProps } from '@tanstack/react-router'
import type { Right } from '../../geodata/model/access.ts'
import { useMay } from '../app/session.ts'
import styles from './SectionTabs.module.css'

interface SectionTab<Label extends string> {
  /** A path without parameters. */
  to: NonNullable<LinkProps['to']>
  label: Label
  right: Right
}

/** The pages under a destination, the destination itself first; one that a role may not open is left out. */
export function SectionTabs<Label extends string>({
  tabs,
  words,
}: {
  tabs: readonly SectionTab<Label>[]
  words: Readonly<Record<Label | 'label', string>>
}) {
  const may = useMay()
  const [first] = tabs
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
                // Every other page lies under the first.
                activeOptions={{ exact: to === first?.to, includeSearch: false }}
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
