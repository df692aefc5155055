import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../../app/session.ts'
import type { DueKind, DueLine } from './dueLines.ts'

/** Leads to where the line is done, or read by those who may not do it. */
export function DueLink({ line: { kind, id }, children }: { line: DueLine; children: ReactNode }) {
  const may = useMay()
  const params = { id }
  switch (kind) {
    case 'measure':
      return (
        <Link to="/handlingsplan/tiltak/$code" params={{ code: id }}>
          {children}
        </Link>
      )
    case 'condition':
      return (
        <Link to="/prosjekter/$id/gjennomgang" params={params}>
          {children}
        </Link>
      )
    case 'inspection':
      return (
        <Link
          to={may('securing:write') ? '/sikring/tiltak/$id/kontroll' : '/sikring/tiltak/$id'}
          params={params}
        >
          {children}
        </Link>
      )
    case 'sign':
      return (
        <Link to={may('sign-work:write') ? '/skilt/$id/kontroll' : '/skilt/$id'} params={params}>
          {children}
        </Link>
      )
    case 'number':
      return (
        <Link to="/skilt/tjenester/$id" params={params}>
          {children}
        </Link>
      )
  }
}

const lists = {
  measure: '/handlingsplan/tiltak',
  condition: '/oppfolging',
  inspection: '/sikring/kontroller',
  sign: '/skilt/kontroller',
  number: '/skilt/tjenester',
} as const satisfies Record<DueKind, string>

/** Leads to the list of all of the kind. */
export function DueListLink({ kind, children }: { kind: DueKind; children: ReactNode }) {
  return <Link to={lists[kind]}>{children}</Link>
}
