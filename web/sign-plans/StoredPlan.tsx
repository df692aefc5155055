import { Alert } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { SignPlan } from '../../geodata/model/signPlan.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { SafeguardPlace } from '../safeguards/SafeguardPlace.tsx'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { PlanConflict } from './PlanConflict.tsx'
import { PlanFoot } from './PlanFoot.tsx'
import { Planner, PlannerHead } from './Planner.tsx'
import { plannerWords } from './plannerWords.ts'
import { usePlanner } from './usePlanner.ts'
import { draftOf, useSavePlan } from './useSavePlan.ts'
import { useSignPlanWrites } from './useSignPlans.ts'

/** A plan that is kept: worked on, saved, and taken away. */
export function StoredPlan({ read, place }: { read: SignPlan; place: Geometry }) {
  const words = useWords(plannerWords)
  const shared = useWords()
  const navigate = useNavigate()
  const mayWrite = useMay()('sign-work:write')
  const [start] = useState(() => draftOf(read))
  const isNew = read.revision === 1 && read.signs.length === 0 && mayWrite
  const planner = usePlanner({ start, place, isNew, isUnstored: false })
  const saving = useSavePlan(read, planner)
  const { remove, restore } = useSignPlanWrites()
  const [isGone, setIsGone] = useState(false)
  const { stored, conflict } = saving

  const removePlan = async () => {
    try {
      await remove.mutateAsync(stored)
    } catch {
      return
    }
    setIsGone(true)
    notify({
      text: words.removed(stored.name),
      action: {
        label: shared.undo,
        run: () =>
          void restore.mutateAsync(stored.id).then(
            () => navigate({ to: '/skilt/planer/$id', params: { id: stored.id } }),
            (error) => notify({ text: sayFailure(error) }),
          ),
      },
    })
    // When the guard of unsaved changes has seen that there is nothing to guard.
    setTimeout(() => void navigate({ to: '/skilt/planer' }))
  }

  const { place: at } = planner.drafting.draft
  const making = {
    planId: stored.id,
    placeName: stored.placeName,
    keep: saving.save,
  }
  return (
    <>
      <LeaveGuard active={saving.isDirty && mayWrite && !isGone} />
      <Planner
        planner={planner}
        making={making}
        head={
          <>
            <SignTabs />
            <PlannerHead title={planner.drafting.draft.name}>
              <p>
                {words.at} {at.kind === 'thing' ? <SafeguardPlace at={at} /> : at.name}
              </p>
              {!mayWrite && <p>{words.onlyLook}</p>}
            </PlannerHead>
            {conflict && <PlanConflict conflict={conflict} mine={planner.drafting.draft} saving={saving} />}
          </>
        }
        foot={
          <>
            {mayWrite && (
              <div>
                {remove.isError && (
                  <Alert data-color="danger" role="alert">
                    {sayFailure(remove.error)}
                  </Alert>
                )}
                <ConfirmButton
                  quiet
                  color="accent"
                  question={words.removeAsk}
                  busy={remove.isPending}
                  onConfirm={() => void removePlan()}
                >
                  {words.remove}
                </ConfirmButton>
              </div>
            )}
            <PlanFoot planner={planner} saving={mayWrite ? saving : null} />
          </>
        }
      />
    </>
  )
}
