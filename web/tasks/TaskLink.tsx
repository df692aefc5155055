import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Task } from '../../geodata/projects/task.ts'

/** Leads exactly to where the task is done. */
export function TaskLink({ task, children }: { task: Task; children: ReactNode }) {
  const { kind, projectId, checkId, point } = task
  if (projectId === null) return <Link to="/sjekklister/utkast">{children}</Link>
  const search = kind === 'follow_up' && checkId ? { check: checkId } : {}
  return (
    <Link
      to="/prosjekter/$id/sjekk"
      params={{ id: projectId }}
      search={search}
      hash={point ? `point-${point}` : undefined}
    >
      {children}
    </Link>
  )
}
