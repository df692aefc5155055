import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Check } from '../../geodata/model/check.ts'

/** The way to a point's card in the check. */
export function PointLink({ check, point, children }: { check: Check; point: string; children: ReactNode }) {
  const group = check.findings.find((finding) => finding.point === point)?.group
  return (
    <Link
      to="/prosjekter/$id/sjekk"
      params={{ id: check.projectId }}
      search={{ check: check.id, group }}
      hash={`point-${point}`}
    >
      {children}
    </Link>
  )
}
