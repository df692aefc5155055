import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { SignPlace } from '../../geodata/model/signNeed.ts'
import { sayFailure } from '../api/failure.ts'
import { readThing } from '../api/things.ts'
import page from '../app/Page.module.css'
import { ChoosePlace } from '../sign-needs/ChoosePlace.tsx'
import { type PlaceDraft, placeOf } from '../sign-needs/placeDraft.ts'
import { useWords } from '../words/words.ts'
import styles from './Plans.module.css'
import { signPlanWords } from './signPlanWords.ts'
import { useSignPlanList, useSignPlanWrites } from './useSignPlans.ts'

/** Chooses the place and makes a plan of it, named after the place. */
export function NewPlanForm({ start }: { start: PlaceDraft }) {
  const words = useWords(signPlanWords)
  const shared = useWords()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(start)
  const [isAsked, setIsAsked] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { create } = useSignPlanWrites()
  const place = placeOf(draft)
  const submit = async () => {
    setIsAsked(true)
    setFailure(null)
    if (!place) return
    try {
      const name = words.nameOf((await nameOf(place)) ?? words.unnamed).slice(0, 120)
      const { id } = await create.mutateAsync({ name, place, settings: {} })
      void navigate({ to: '/skilt/planer/$id', params: { id } })
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ChoosePlace
        draft={draft}
        error={isAsked && !place ? words.choosePlace : undefined}
        onChange={setDraft}
      />
      {place?.kind === 'thing' && <PlansThere thing={place} />}
      {failure !== null && (
        <Alert data-color="danger" role="alert">
          {sayFailure(failure)}
        </Alert>
      )}
      <div className={page.actions}>
        <Button type="submit" loading={create.isPending}>
          {words.make}
        </Button>
        <Button asChild variant="secondary">
          <Link to="/skilt/planer">{shared.cancel}</Link>
        </Button>
      </div>
    </form>
  )
}

/** Plans that the thing has already: perhaps one of them is what is sought. */
function PlansThere({ thing }: { thing: ThingReference }) {
  const words = useWords(signPlanWords)
  const plans = useSignPlanList(thing).data?.pages[0]?.items ?? []
  if (plans.length === 0) return null
  return (
    <section>
      <Heading level={2} data-size="xs">
        {words.already}
      </Heading>
      <ul className={styles.plain}>
        {plans.map(({ id, name }) => (
          <li key={id}>
            <Link to="/skilt/planer/$id" params={{ id }}>
              {words.open(name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function nameOf(place: SignPlace): Promise<string | null> {
  if (place.kind === 'drawn') return place.name
  const { value } = await readThing(place.collection, place.id)
  return value.properties.name ?? null
}
