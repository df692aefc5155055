import { Button, Radio } from '@digdir/designsystemet-react'
import { RulerIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useReducer, useRef, useState } from 'react'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { announce } from '../components/announcements.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { draftReducer, geometryOfDraft, initialDraft } from './drawing/draft.ts'
import { measureText } from './drawing/measureText.ts'
import { useClickToAdd } from './drawing/useClickToAdd.ts'
import { useDraftOverlay } from './drawing/useDraftOverlay.ts'
import styles from './MapPage.module.css'
import { mapWords } from './mapWords.ts'

/** Measures a distance or an area on the map, in EPSG:25832; nothing is stored. */
export function MeasureTool({
  isActive,
  onToggle,
}: {
  isActive: boolean
  onToggle: (isActive: boolean) => void
}) {
  const words = useWords(mapWords)
  return (
    <div className={styles.tool}>
      <Button variant="secondary" data-size="sm" aria-pressed={isActive} onClick={() => onToggle(!isActive)}>
        <RulerIcon aria-hidden fontSize="1.25rem" />
        {words.measure}
      </Button>
      {isActive && <Measuring onStop={() => onToggle(false)} />}
    </div>
  )
}

function Measuring({ onStop }: { onStop: () => void }) {
  const words = useWords(mapWords)
  const language = useLanguage()
  const groupName = useId()
  const [state, dispatch] = useReducer(draftReducer, undefined, () => initialDraft(null, 'LineString'))
  const [pointer, setPointer] = useState<LonLat | null>(null)
  const { present } = state
  const open = present.kind === 'drawn' && !present.finished ? present : null
  useClickToAdd(open, {
    onAdd: (point) => {
      dispatch({ type: 'add', point })
      announce(measureText(geometryOfDraft(draftReducer(state, { type: 'add', point }).present), language))
    },
    onFinish: () => dispatch({ type: 'finish' }),
    onPointer: setPointer,
  })
  useEscape(onStop)
  const preview = open && pointer ? { ...open, points: [...open.points, pointer] } : present
  // Terra Draw is not there to show a finished shape, so it is shown as one that is still open.
  useDraftOverlay(present.kind === 'drawn' ? { ...present, finished: false } : present, open ? pointer : null)
  const shape = present.kind === 'drawn' ? present.shape : 'LineString'
  return (
    <div className={styles.toolPanel}>
      <div role="radiogroup" aria-label={words.measure}>
        {(['LineString', 'Polygon'] as const).map((one) => (
          <Radio
            key={one}
            data-size="sm"
            name={groupName}
            value={one}
            label={one === 'LineString' ? words.measureLength : words.measureArea}
            checked={shape === one}
            onChange={() => dispatch({ type: 'start', shape: one })}
          />
        ))}
      </div>
      <p>{measureText(geometryOfDraft(preview), language) || words.measureHow}</p>
      <Button variant="tertiary" data-size="sm" onClick={() => dispatch({ type: 'start', shape })}>
        {words.measureAgain}
      </Button>
    </div>
  )
}

function useEscape(onEscape: () => void) {
  const latest = useRef(onEscape)
  latest.current = onEscape
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
