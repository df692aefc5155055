import { useQuery } from '@tanstack/react-query'
import { queryKeys } from '../../api/queryKeys.ts'
import { useMay } from '../../app/session.ts'
import { listFollowUps } from '../../follow-ups/followUps.ts'
import { useHelplines } from '../../helplines/helplines.ts'
import { listDue } from '../../inspections/inspections.ts'
import { listDueSigns } from '../../sign-care/signCare.ts'
import { useMeasures } from '../measures/measures.ts'
import {
  conditionLines,
  type DueGroup,
  type DueKind,
  type DueLine,
  inspectionLines,
  measureLines,
  numberLines,
  signLines,
} from './dueLines.ts'

/** What somebody must do by a day, of all that the one at the screen may read; each list is its first page. */
export function useDueGroups() {
  const may = useMay()
  const measures = useMeasures()
  const services = useHelplines()
  const conditions = useQuery({
    queryKey: [...queryKeys.followUps, 'dashboard'],
    queryFn: ({ signal }) => listFollowUps({ state: 'open' }, undefined, signal),
    enabled: may('follow-ups:read'),
  })
  const inspections = useQuery({
    queryKey: queryKeys.dueInspections({ first: true }),
    queryFn: ({ signal }) => listDue({}, undefined, signal),
    enabled: may('securing:read'),
  })
  const signs = useQuery({
    queryKey: queryKeys.dueSigns({ first: true }),
    queryFn: ({ signal }) => listDueSigns({}, undefined, signal),
    enabled: may('sign-work:read'),
  })
  const group = (kind: DueKind, lines: readonly DueLine[] | undefined, next?: string | null): DueGroup => ({
    ...{ kind, lines: lines ?? [], more: Boolean(next) },
  })
  const asked = [measures, services, conditions, inspections, signs]
  return {
    groups: [
      group('measure', measures.data && measureLines(measures.data)),
      group('condition', conditions.data && conditionLines(conditions.data.items), conditions.data?.next),
      group(
        'inspection',
        inspections.data && inspectionLines(inspections.data.items),
        inspections.data?.next,
      ),
      group('sign', signs.data && signLines(signs.data.items), signs.data?.next),
      group('number', services.data && numberLines(services.data)),
    ],
    isPending: asked.some(({ isLoading }) => isLoading),
    error: asked.find(({ isError }) => isError)?.error ?? null,
  }
}
