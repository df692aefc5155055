import { Alert, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { SignPlan, SignPlanContent } from '../../geodata/model/signPlan.ts'
import { sayFailure } from '../api/failure.ts'
import { useThing } from '../api/useThings.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { useText, useWords } from '../words/words.ts'
import { compareWords } from './compareWords.ts'
import styles from './Planner.module.css'
import { PlannerMap } from './PlannerMap.tsx'
import { outcomeOf } from './planOutcome.ts'
import { usePlanner } from './usePlanner.ts'
import { draftOf } from './useSavePlan.ts'

export interface Compared {
  outcome: SignPlanContent['outcome']
  kept: number
}

type Tell = (id: string, compared: Compared) => void

/** One of the plans that are compared, on its map, worked out as it stands. */
export function ComparedPlan({ plan, onCompared }: { plan: SignPlan; onCompared: Tell }) {
  const words = useWords(compareWords)
  const { id, name, place } = plan
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        <Link to="/skilt/planer/$id" params={{ id }} aria-label={words.open(name)}>
          {name}
        </Link>
      </Heading>
      <MapHandleProvider>
        {place.kind === 'drawn' ? (
          <Worked plan={plan} place={place.geometry} onCompared={onCompared} />
        ) : (
          <AtThing plan={plan} at={place} onCompared={onCompared} />
        )}
      </MapHandleProvider>
    </section>
  )
}

function AtThing({
  plan,
  at,
  onCompared,
}: {
  plan: SignPlan
  at: Extract<SignPlan['place'], { kind: 'thing' }>
  onCompared: Tell
}) {
  const thing = useThing(at.collection, at.id)
  if (thing.isError) return <Alert data-color="warning">{sayFailure(thing.error)}</Alert>
  const geometry = thing.data?.value.geometry as Geometry | undefined
  return geometry ? <Worked plan={plan} place={geometry} onCompared={onCompared} /> : null
}

function Worked({ plan, place, onCompared }: { plan: SignPlan; place: Geometry; onCompared: Tell }) {
  const words = useWords(compareWords)
  const text = useText()
  const [start] = useState(() => draftOf(plan))
  const planner = usePlanner({ start, place, isNew: false, isUnstored: false })
  const { solution, judgement, around, input } = planner
  const waysDate = around?.layer?.date ?? null
  useEffect(() => {
    const outcome = outcomeOf(solution, judgement, waysDate, dateInNorway(new Date()))
    if (outcome) onCompared(plan.id, { outcome, kept: input?.kept.length ?? 0 })
  }, [plan.id, solution, judgement, waysDate, input, onCompared])
  return (
    <>
      {solution.failure && <Alert data-color="warning">{text(solution.failure.message)}</Alert>}
      <PlannerMap planner={planner} steps={null} label={words.mapOf(plan.name)} />
    </>
  )
}
