import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useParams, useSearch } from '@tanstack/react-router'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { useThing } from '../api/useThings.ts'
import { NotFound } from '../app/NotFound.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { useWords } from '../words/words.ts'
import { SecuringOfThing } from './SecuringOfThing.tsx'
import type { Secured } from './securing.ts'
import { securingWords } from './securingWords.ts'
import { useSecuring } from './useSecuring.ts'

/** How a thing is secured, and where it is registered. Who may not know what is not secured, meets no page here. */
export function SecuringPage() {
  const { collection: named, id } = useParams({ from: '/signed-in/sikring/$collection/$id' })
  const collection = registerCollectionCodes.find((code) => code === named)
  const mayRead = useMay()('securing:read')
  if (!collection || !mayRead) return <NotFound />
  return (
    <MapHandleProvider key={id}>
      <ReadSecuring secured={{ collection, id }} />
    </MapHandleProvider>
  )
}

function ReadSecuring({ secured }: { secured: Secured }) {
  const words = useWords(securingWords)
  const shared = useWords()
  const thing = useThing(secured.collection, secured.id)
  const { mode, dato } = useSearch({ from: '/signed-in/sikring/$collection/$id' })
  // What is edited is how it is now, and never what another day left on screen.
  const securing = useSecuring(secured, mode ? undefined : dato)
  const isOtherDay = mode !== undefined && securing.isPlaceholderData
  const error = thing.error ?? securing.error
  if (isProblem(error, 'not-found')) return <NotFound />
  if (thing.data && securing.data && !isOtherDay)
    return <SecuringOfThing secured={secured} thing={thing.data.value} answer={securing.data} />
  if (!error) return <Spinner className={page.page} aria-label={shared.loading} />
  return (
    <div className={page.page}>
      <Alert data-color="danger" role="alert">
        {words.readFailed} {sayFailure(error)}
      </Alert>
      <p className={page.actions}>
        <Button onClick={() => void Promise.all([thing.refetch(), securing.refetch()])}>
          {shared.tryAgain}
        </Button>
      </p>
    </div>
  )
}
