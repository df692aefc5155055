import { Dropdown } from '@digdir/designsystemet-react'
import { MenuHamburgerIcon } from '@navikt/aksel-icons'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../words/words.ts'
import type { Destination } from './destinations.ts'
import styles from './Frame.module.css'
import { MenuLink } from './MenuLink.tsx'

/** The destinations that have no room of their own at the bottom of a phone. */
export function MoreDestinations({ destinations }: { destinations: readonly Destination[] }) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const isHere = useLocation({
    select: ({ pathname }) => destinations.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`)),
  })
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        variant="tertiary"
        data-color="neutral"
        className={styles.destination}
        aria-current={isHere ? 'page' : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <MenuHamburgerIcon aria-hidden fontSize="1.5rem" />
        <span>{words.more}</span>
      </Dropdown.Trigger>
      <Dropdown open={isOpen} placement="top-end" onClose={() => setIsOpen(false)}>
        <Dropdown.List>
          {destinations.map(({ to, label }) => (
            <MenuLink key={to} to={to} onFollow={() => setIsOpen(false)}>
              {words[label]}
            </MenuLink>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}
