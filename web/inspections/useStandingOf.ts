import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { useSecuring } from '../securing/useSecuring.ts'
import type { Standing } from './FaultFields.tsx'

/** Where a safeguard stands along the edges of its thing; none that are known at a project, or for those who may not read it. */
export function useStandingOf({ properties }: ThingOf<'safeguards'>): Standing {
  const { at, extent } = properties
  const mayRead = useMay()('securing:read')
  const thing = at && at.collection !== 'projects' ? (at as ThingReference) : null
  const { data } = useSecuring(
    thing ?? { collection: 'bridges', id: '' },
    undefined,
    thing !== null && mayRead,
  )
  return { extent: extent ?? [], edges: thing ? (data?.edges ?? []) : [] }
}
