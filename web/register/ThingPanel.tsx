import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThing } from '../api/useThings.ts'
import type { MapSearch, Tab } from '../map/mapSearch.ts'
import { useWords } from '../words/words.ts'
import { EditThing } from './EditThing.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { registerWords } from './registerWords.ts'
import { ThingSheet } from './ThingSheet.tsx'

interface Props {
  tab: Tab
  id: string
  mode: MapSearch['mode']
  onChange: (patch: Partial<MapSearch>, options?: { replace?: boolean }) => void
  /** Tells the map which thing to outline. */
  onShow: (thing: ThingOf<Tab> | null) => void
}

/** The chosen thing: read, or being edited. */
export function ThingPanel({ tab, id, mode, onChange, onShow }: Props) {
  const words = useWords(registerWords)
  const shared = useWords()
  const thing = useThing(tab, id)
  const close = () => onChange({ id: undefined, mode: undefined })
  const shown = thing.data?.value
  useEffect(() => {
    onShow(shown ?? null)
    return () => onShow(null)
  }, [shown, onShow])
  if (thing.isPending) {
    return (
      <PanelFrame title={shared.loading} onClose={close}>
        <Spinner aria-label={shared.loading} />
      </PanelFrame>
    )
  }
  if (thing.isError && !shown) {
    const isGone = isProblem(thing.error, 'not-found')
    return (
      <PanelFrame title={words.tabs[tab]} onClose={close}>
        <Alert data-color={isGone ? 'info' : 'danger'}>
          {isGone ? words.notFound : sayFailure(thing.error)}
        </Alert>
        {!isGone && <Button onClick={() => void thing.refetch()}>{shared.tryAgain}</Button>}
      </PanelFrame>
    )
  }
  if (mode === 'edit') {
    return (
      <EditThing
        key={id}
        tab={tab}
        thing={shown!}
        onDone={() => onChange({ mode: undefined })}
        onClose={close}
      />
    )
  }
  return <ThingSheet key={id} tab={tab} thing={shown!} onChange={onChange} onClose={close} />
}
