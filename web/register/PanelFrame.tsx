import { Button, Heading } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Panel.module.css'

/**
 * The panel beside the map: a heading that takes the focus when the panel opens, and a way to close it. Esc closes one
 * that is only read; in one with a drawing Esc belongs to the drawing.
 */
export function PanelFrame({
  title,
  lead,
  closesOnEscape = false,
  onClose,
  children,
}: {
  title: string
  lead?: ReactNode
  closesOnEscape?: boolean
  onClose: () => void
  children: ReactNode
}) {
  const shared = useWords()
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section
      className={styles.panel}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (closesOnEscape && event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles.head}>
        <div>
          <Heading level={2} data-size="xs" id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        <Button icon variant="tertiary" data-size="sm" aria-label={shared.close} onClick={onClose}>
          <XMarkIcon aria-hidden fontSize="1.5rem" />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
