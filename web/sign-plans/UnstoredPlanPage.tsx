import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Area } from '../../geodata/model/geojson.ts'
import { planSettingsSchema } from '../../geodata/model/signPlan.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { useWords } from '../words/words.ts'
import { PlanFoot } from './PlanFoot.tsx'
import { Planner, PlannerHead } from './Planner.tsx'
import type { PlanDraft } from './planDraft.ts'
import { forgetPlace, takePlace } from './unstoredPlace.ts'
import { unstoredWords } from './unstoredWords.ts'
import { usePlanner } from './usePlanner.ts'

/** Plans signs at a site of concern. Nothing of it is stored; to anyone without clearance a page that does not exist. */
export function UnstoredPlanPage() {
  const words = useWords(unstoredWords)
  const mayRead = useMay()('sites:read')
  const [area] = useState(takePlace)
  useEffect(() => forgetPlace, [])
  usePageTitle(words.title)
  if (!mayRead) return <NotFound />
  if (area)
    return (
      <MapHandleProvider>
        <UnstoredPlan area={area} />
      </MapHandleProvider>
    )
  return (
    <div className={page.page}>
      <p>{words.opened}</p>
      <p>
        <Link to="/steder">{words.toSites}</Link>
      </p>
    </div>
  )
}

function UnstoredPlan({ area }: { area: Area }) {
  const words = useWords(unstoredWords)
  const [start] = useState(
    (): PlanDraft => ({
      name: '',
      place: { kind: 'drawn', name: '', geometry: area },
      settings: planSettingsSchema.parse({}),
      ...{ addedWays: [], closedAt: [], forbidden: [], counts: [], signs: [], note: '' },
    }),
  )
  const planner = usePlanner({ start, place: area, isNew: true, isUnstored: true })
  const making = { planId: null, placeName: null, keep: async () => true }
  const isLeft = planner.signs.some(({ signId }) => signId === null)
  return (
    <>
      <LeaveGuard active={isLeft} />
      <Planner
        planner={planner}
        making={making}
        head={
          <PlannerHead title={words.title}>
            <Alert data-color="info">{words.nothingStored}</Alert>
          </PlannerHead>
        }
        foot={<PlanFoot planner={planner} saving={null} />}
      />
    </>
  )
}
