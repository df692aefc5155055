import { Heading } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { readPlace } from '../register/place.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { NeedForm } from './NeedForm.tsx'
import { SignEvidence } from './SignEvidence.tsx'
import { signNeedWords } from './signNeedWords.ts'

/** A new assessment, of the thing the address names or of a place one finds or draws. */
export function NewNeedPage() {
  const words = useWords(signNeedWords)
  const mayWrite = useMay()('sign-work:write')
  const { at } = useSearch({ from: '/signed-in/skilt/vurderinger/ny' })
  const navigate = useNavigate()
  usePageTitle(words.newTitle)
  if (!mayWrite) return <NotYourRole title={words.newTitle} />
  const named = readPlace(at)
  const collection = registerCollectionCodes.find((code) => code === named?.collection)
  const place = named && collection ? { kind: 'thing' as const, collection, id: named.id } : undefined
  return (
    <div className={page.page}>
      <SignTabs />
      <Heading level={1} data-size="lg">
        {words.newTitle}
      </Heading>
      <SignEvidence />
      <NeedForm
        key={at}
        before={null}
        start={place ? { place } : {}}
        onSaved={({ id }) => void navigate({ to: '/skilt/vurderinger/$id', params: { id } })}
        onCancel={() => void navigate({ to: '/skilt/vurderinger' })}
      />
    </div>
  )
}
