import { Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { Geometry, GeometryType } from '../../geodata/model/geojson.ts'
import { useSessionState } from '../app/session.ts'
import { GeometryEditor } from '../map/GeometryEditor.tsx'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { MapView } from '../map/MapView.tsx'
import { useWords } from '../words/words.ts'
import styles from './Needs.module.css'
import type { PlaceDraft } from './placeDraft.ts'
import { signNeedWords } from './signNeedWords.ts'

type Drawn = Extract<PlaceDraft, { kind: 'drawn' }>

const types: readonly GeometryType[] = ['Point', 'LineString', 'Polygon']

/** A place with a name, drawn on a map or typed. */
export function DrawPlace({
  draft,
  error,
  onChange,
}: {
  draft: Drawn
  error: string | undefined
  onChange: (draft: Drawn) => void
}) {
  const words = useWords(signNeedWords)
  const around = useSessionState().municipality.bbox
  // Where the map begins; it stays while one draws.
  const [bounds] = useState(() =>
    draft.geometry ? expandBbox(bboxOf(draft.geometry), 100) : (around ?? undefined),
  )
  const latest = useRef({ draft, onChange })
  latest.current = { draft, onChange }
  const draw = useCallback(
    (geometry: Geometry | null) => latest.current.onChange({ ...latest.current.draft, geometry }),
    [],
  )
  return (
    <div className={styles.drawing}>
      <Textfield
        label={words.placeName}
        maxLength={120}
        value={draft.name}
        error={error && draft.name.trim() === '' && words.placeNameMissing}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
      />
      <MapHandleProvider>
        <div className={styles.map}>
          <MapView bounds={bounds} />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps a key from the form around */}
        <div onKeyDown={keepEnter}>
          <GeometryEditor value={draft.geometry} onChange={draw} types={types} />
        </div>
      </MapHandleProvider>
      {error && !draft.geometry && <ValidationMessage>{error}</ValidationMessage>}
    </div>
  )
}

/** Enter belongs to the drawing here, and does not send the form around it. */
function keepEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
