import { Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useSearch } from '@tanstack/react-router'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { readPlace } from '../register/place.ts'
import type { PlaceDraft } from '../sign-needs/placeDraft.ts'
import { useSignNeed } from '../sign-needs/signNeeds.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { NewPlanForm } from './NewPlanForm.tsx'
import { signPlanWords } from './signPlanWords.ts'

/** A new plan: for the thing or the assessment that the address names, or a place one finds or draws. */
export function NewPlanPage() {
  const words = useWords(signPlanWords)
  const mayWrite = useMay()('sign-work:write')
  const { at, vurdering } = useSearch({ from: '/signed-in/skilt/planer/ny' })
  usePageTitle(words.newTitle)
  if (!mayWrite) return <NotYourRole title={words.newTitle} />
  const named = readPlace(at)
  const collection = registerCollectionCodes.find((code) => code === named?.collection)
  const thing = named && collection ? { kind: 'thing' as const, collection, id: named.id } : null
  return (
    <div className={page.page}>
      <SignTabs />
      <Heading level={1} data-size="lg">
        {words.newTitle}
      </Heading>
      <Paragraph>{words.newLead}</Paragraph>
      {vurdering ? (
        <OfAssessment key={vurdering} id={vurdering} />
      ) : (
        <NewPlanForm key={at} start={{ kind: 'thing', thing }} />
      )}
    </div>
  )
}

function OfAssessment({ id }: { id: string }) {
  const words = useWords(signPlanWords)
  const shared = useWords()
  const need = useSignNeed(id)
  if (need.isPending) return <Spinner aria-label={shared.loading} />
  const place = need.data?.place
  const start: PlaceDraft =
    place?.kind === 'drawn'
      ? { kind: 'drawn', name: place.name, geometry: place.geometry }
      : { kind: 'thing', thing: place ?? null }
  return (
    <>
      {need.isError && <p role="alert">{words.assessmentGone}</p>}
      <NewPlanForm start={start} />
    </>
  )
}
