import { Dropdown } from '@digdir/designsystemet-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'

export function MenuLink({
  to,
  onFollow,
  children,
}: {
  to: LinkProps['to']
  onFollow: () => void
  children: ReactNode
}) {
  return (
    <Dropdown.Item>
      <Dropdown.Button asChild>
        <Link to={to} onClick={onFollow}>
          {children}
        </Link>
      </Dropdown.Button>
    </Dropdown.Item>
  )
}
