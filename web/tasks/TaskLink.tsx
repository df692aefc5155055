import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Task } from '../../geodata/projects/task.ts'

const pages = {
  signs: '/skilt/$id',
  recalls: '/skilt/tilbakekalling/$id',
  'sign-messages': '/skilt/budskap/$id',
  helplines: '/skilt/tjenester/$id',
  'sign-needs': '/skilt/vurderinger/$id',
} as const

/** Leads exactly to where the task is done. */
export function TaskLink({ task, children }: { task: Task; children: ReactNode }) {
  const { kind, about } = task
  if (about === null) return <Link to="/sjekklister/utkast">{children}</Link>
  if (about.collection === 'measures')
    return (
      <Link to="/handlingsplan/tiltak/$code" params={{ code: about.id }}>
        {children}
      </Link>
    )
  const params = { id: about.id }
  if (about.collection === 'safeguards')
    return (
      <Link to={kind === 'inspect' ? '/sikring/tiltak/$id/kontroll' : '/sikring/tiltak/$id'} params={params}>
        {children}
      </Link>
    )
  if (about.collection !== 'projects') {
    const to = kind === 'inspect_sign' ? '/skilt/$id/kontroll' : pages[about.collection]
    return (
      <Link to={to} params={params}>
        {children}
      </Link>
    )
  }
  // The check itself takes no answers while it is judged or when it is signed: rounds and follow-ups are with the review.
  if (kind === 'judge' || kind === 'mend' || kind === 'follow_up')
    return (
      <Link to="/prosjekter/$id/gjennomgang" params={params}>
        {children}
      </Link>
    )
  return (
    <Link to="/prosjekter/$id/sjekk" params={params}>
      {children}
    </Link>
  )
}
