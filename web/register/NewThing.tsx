import { Spinner } from '@digdir/designsystemet-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { collections } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { SafeguardPlace } from '../../geodata/model/safeguard.ts'
import { useThing } from '../api/useThings.ts'
import { notify } from '../components/announcements.ts'
import { ThingForm } from '../components/fields/ThingForm.tsx'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useMapHandle } from '../map/mapHandle.ts'
import type { MapSearch, Tab } from '../map/mapSearch.ts'
import { refreshTiles } from '../map/refreshTiles.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { BelongsTo } from './BelongsTo.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { readPlace } from './place.ts'
import { registerWords } from './registerWords.ts'
import { nameOf } from './summary.ts'

const GeometryEditor = lazy(() =>
  import('../map/GeometryEditor.tsx').then((module) => ({ default: module.GeometryEditor })),
)

/** Safeguards and signs in their simplest complete form: what, where, state. */
const simplestFields: Partial<Record<Tab, readonly string[]>> = {
  safeguards: ['kind', 'name', 'status', 'coverage', 'coverageNote', 'owner', 'note'],
  signs: ['name', 'status', 'placement', 'mounting', 'landowner', 'mountedOn', 'note'],
}

/** A new thing: first where, then what. One that belongs to another starts at it. */
export function NewThing({
  tab,
  at,
  onChange,
}: {
  tab: Tab
  at: string | undefined
  onChange: (patch: Partial<MapSearch>) => void
}) {
  const words = useWords(registerWords)
  const language = useLanguage()
  const { map } = useMapHandle()
  const reference = readPlace(at)
  const [geometry, setGeometry] = useState<Geometry | null>(null)
  const close = () => onChange({ mode: undefined, at: undefined })
  usePageTitle(words.newThing[tab])
  return (
    <PanelFrame title={words.newThing[tab]} lead={reference ? undefined : words.whereIsIt} onClose={close}>
      {reference && (
        <>
          <BelongsTo reference={reference} />
          <StartAt reference={reference} onPlace={setGeometry} />
        </>
      )}
      <Suspense fallback={<Spinner aria-label={words.geometry} />}>
        <GeometryEditor
          value={geometry}
          onChange={setGeometry}
          types={collections[tab].geometryTypes}
          onCancel={close}
        />
      </Suspense>
      <ThingForm
        collection={tab}
        thing={null}
        geometry={geometry}
        fields={simplestFields[tab]}
        defaults={reference ? { at: reference } : undefined}
        onSaved={(saved) => {
          refreshTiles(map, tab)
          notify({ text: words.savedName(nameOf(saved.properties as Record<string, unknown>, language)) })
          onChange({ id: saved.id, mode: undefined, at: undefined })
        }}
        onCancel={close}
      />
    </PanelFrame>
  )
}

/** Places the drawing on the thing it belongs to, once that is read. */
function StartAt({
  reference,
  onPlace,
}: {
  reference: SafeguardPlace
  onPlace: (geometry: Geometry) => void
}) {
  const geometry = useThing(reference.collection, reference.id).data?.value.geometry
  useEffect(() => {
    if (geometry) onPlace({ type: 'Point', coordinates: anchorOf(geometry) })
  }, [geometry, onPlace])
  return null
}
