import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { SignPlan } from '../../geodata/model/signPlan.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { useThing } from '../api/useThings.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { plannerWords } from './plannerWords.ts'
import { StoredPlan } from './StoredPlan.tsx'
import { useSignPlan, useSignPlanWrites } from './useSignPlans.ts'

/** One plan of signs: the ways in, the proposal and the signs, with the map. */
export function SignPlanPage() {
  const words = useWords(plannerWords)
  const shared = useWords()
  const { id } = useParams({ from: '/signed-in/skilt/planer/$id' })
  const mayRead = useMay()('sign-work:read')
  const plan = useSignPlan(id)
  usePageTitle(plan.data?.name ?? words.title)
  if (!mayRead || isProblem(plan.error, 'not-found') || isProblem(plan.error, 'bad-request'))
    return <NotFound />
  if (plan.data?.removed) return <Removed plan={plan.data} />
  if (plan.data) {
    const { place } = plan.data
    return (
      <MapHandleProvider key={id}>
        {place.kind === 'drawn' ? (
          <StoredPlan read={plan.data} place={place.geometry} />
        ) : (
          <AtThing plan={plan.data} collection={place.collection} id={place.id} />
        )}
      </MapHandleProvider>
    )
  }
  return (
    <div className={page.page}>
      <SignTabs />
      {plan.isError ? (
        <Alert data-color="danger" role="alert">
          {sayFailure(plan.error)}
        </Alert>
      ) : (
        <Spinner aria-label={shared.loading} />
      )}
    </div>
  )
}

function AtThing({
  plan,
  collection,
  id,
}: {
  plan: SignPlan
  collection: 'bridges' | 'buildings' | 'structures'
  id: string
}) {
  const words = useWords(plannerWords)
  const shared = useWords()
  const thing = useThing(collection, id)
  const geometry = thing.data?.value.geometry as Geometry | undefined
  if (geometry) return <StoredPlan read={plan} place={geometry} />
  const isGone = isProblem(thing.error, 'not-found')
  return (
    <div className={page.page}>
      <SignTabs />
      {isGone && <Alert data-color="warning">{words.placeGone}</Alert>}
      {thing.isError && !isGone && (
        <Alert data-color="danger" role="alert">
          {sayFailure(thing.error)}
        </Alert>
      )}
      {thing.isPending && <Spinner aria-label={shared.loading} />}
    </div>
  )
}

function Removed({ plan }: { plan: SignPlan }) {
  const words = useWords(plannerWords)
  const mayWrite = useMay()('sign-work:write')
  const { restore } = useSignPlanWrites()
  return (
    <div className={page.page}>
      <SignTabs />
      <Alert data-color="warning">
        <p>
          <strong>{plan.name}</strong>
        </p>
        <p>{words.removedPlan}</p>
        {mayWrite && (
          <Button data-size="sm" loading={restore.isPending} onClick={() => restore.mutate(plan.id)}>
            {words.restore}
          </Button>
        )}
        {restore.isError && <p role="alert">{sayFailure(restore.error)}</p>}
      </Alert>
    </div>
  )
}
