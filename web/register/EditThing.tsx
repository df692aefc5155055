import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { collections } from '../../geodata/model/collections.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { ThingOf } from '../api/things.ts'
import { notify } from '../components/announcements.ts'
import { ThingForm } from '../components/fields/ThingForm.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import type { Tab } from '../map/mapSearch.ts'
import { refreshTiles } from '../map/refreshTiles.ts'
import { useHighlight } from '../map/useHighlight.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { PanelFrame } from './PanelFrame.tsx'
import { registerWords } from './registerWords.ts'
import { nameOf } from './summary.ts'

const GeometryEditor = lazy(() =>
  import('../map/GeometryEditor.tsx').then((module) => ({ default: module.GeometryEditor })),
)

/** A thing being edited: its form, and its place on the map when one asks for it. */
export function EditThing({
  tab,
  thing,
  onDone,
  onClose,
}: {
  tab: Tab
  thing: ThingOf<Tab>
  onDone: () => void
  onClose: () => void
}) {
  const words = useWords(registerWords)
  const language = useLanguage()
  const { map } = useMapHandle()
  // What is edited is the version that was open when editing began: a newer one fetched meanwhile must not slip under it.
  const [opened] = useState(thing)
  const [geometry, setGeometry] = useState<Geometry | null>(opened.geometry)
  const [isDrawing, setIsDrawing] = useState(false)
  useHighlight('edited', isDrawing ? null : geometry, null)
  const isOwned = opened.external.some(({ fields }) => fields.includes('geometry'))
  return (
    <PanelFrame title={nameOf(opened.properties as Record<string, unknown>, language)} onClose={onClose}>
      {isDrawing ? (
        <Suspense>
          <GeometryEditor
            value={geometry}
            onChange={setGeometry}
            types={collections[tab].geometryTypes}
            onCancel={() => setIsDrawing(false)}
          />
        </Suspense>
      ) : (
        !isOwned && (
          <div>
            <Button variant="secondary" data-size="sm" onClick={() => setIsDrawing(true)}>
              {words.editGeometry}
            </Button>
          </div>
        )
      )}
      <ThingForm
        collection={tab}
        thing={opened}
        geometry={geometry}
        onSaved={(saved) => {
          refreshTiles(map, tab)
          notify({ text: words.savedName(nameOf(saved.properties as Record<string, unknown>, language)) })
          onDone()
        }}
        onCancel={onDone}
      />
    </PanelFrame>
  )
}
