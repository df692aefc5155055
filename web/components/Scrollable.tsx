import type { ReactNode } from 'react'
import styles from './Scrollable.module.css'

/** Holds what may be wider than the screen, such as a table: it scrolls sideways by touch, and by arrow keys once it has the focus. */
export function Scrollable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div role="group" aria-label={label} tabIndex={0} className={styles.scrollable}>
      {children}
    </div>
  )
}
