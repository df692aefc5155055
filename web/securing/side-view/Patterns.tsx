import styles from './SideView.module.css'

/** The patterns that looks are told apart by, in a colour or none. `id` keeps two drawings on a page apart. */
export function Patterns({ id }: { id: string }) {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-registered`} width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" className={styles.paper} />
          <path d="M4.5 0V9" className={styles.quietLine} />
        </pattern>
        <pattern id={`${id}-measured`} width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" className={styles.shade} />
          <path d="M4.5 0V9M0 4.5H9" className={styles.quietLine} />
        </pattern>
        <pattern id={`${id}-standing`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className={styles.accentShade} />
          <path d="M0 0 8 8M8 0 0 8" className={styles.mesh} />
        </pattern>
        <pattern id={`${id}-temporary`} width="10" height="10" patternUnits="userSpaceOnUse">
          <rect width="10" height="10" className={styles.paper} />
          <path d="M-2 2 2 -2M0 10 10 0M8 12 12 8" className={styles.hatch} />
        </pattern>
        <pattern id={`${id}-broken`} width="16" height="16" patternUnits="userSpaceOnUse">
          <rect width="16" height="16" className={styles.paper} />
          <path d="M5 5 11 11M11 5 5 11" className={styles.hatch} />
        </pattern>
        <pattern id={`${id}-closed`} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className={styles.paper} />
          <circle cx="3.5" cy="3.5" r="1" className={styles.dot} />
        </pattern>
      </defs>
    </svg>
  )
}
