import { useEffect, useMemo } from 'react'
import { bboxOf, expandBbox } from '../../geodata/geometry/bbox.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { useColourScheme } from '../app/colourScheme.ts'
import { MapView } from '../map/MapView.tsx'
import { useMapHandle } from '../map/mapHandle.ts'
import { mapPalettes } from '../map/style/palette.ts'
import { useOverlay } from '../map/useOverlay.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { edgeFeatures, type LineState, lineStates } from './edgeFeatures.ts'
import { edgeLayers } from './edgeLayers.ts'
import { MapKey } from './MapKey.tsx'
import { measuredAlong } from './measured.ts'
import styles from './Securing.module.css'
import type { Secured } from './securing.ts'
import { securingWords } from './securingWords.ts'

const marginMetres = 25

/** The thing on the map with its edges beside it: what is covered, and what is open. */
export function EdgeMap({
  secured,
  thing,
  shown,
  editedId,
}: {
  secured: Secured
  thing: Thing
  shown: SecuringAnswer
  /** The safeguard whose extent is being set. */
  editedId: string | undefined
}) {
  const words = useWords(securingWords)
  const language = useLanguage()
  const colours = mapPalettes[useColourScheme()]
  const { map } = useMapHandle()
  const data = useMemo(() => {
    const edited = shown.safeguards.find(({ id }) => id === editedId)?.extent ?? []
    return edgeFeatures(shown, measuredAlong(secured, thing, shown), language, edited)
  }, [shown, secured, thing, language, editedId])
  const layers = useMemo(() => edgeLayers(colours), [colours])
  useOverlay('edges', data, layers)

  const bounds = useMemo(() => expandBbox(bboxOf(thing.geometry), marginMetres), [thing.geometry])
  useEffect(() => {
    if (!map) return
    // The map's frame may get its height after the map has.
    map.fitBounds(bounds, { animate: false, padding: 16 })
  }, [map, bounds])

  // What the edges tell better: the thing's own line and symbol, and the lines of its safeguards.
  const isLine = shown.axis !== null
  const hidden = useMemo(
    () => (isLine ? [secured.collection, 'safeguards'] : ['safeguards']),
    [isLine, secured.collection],
  )

  const isSomeOffMap = shown.edges.some(({ code }) => !placed(data).includes(code))
  return (
    <section className={styles.mapSide} aria-label={words.map}>
      <div className={styles.map}>
        <MapView bounds={bounds} hidden={hidden} />
      </div>
      <MapKey states={statesIn(data)} isSomeOffMap={isSomeOffMap} />
    </section>
  )
}

function statesIn({ features }: ReturnType<typeof edgeFeatures>): readonly LineState[] {
  return lineStates.filter((state) => features.some(({ properties }) => properties?.state === state))
}

function placed({ features }: ReturnType<typeof edgeFeatures>): string[] {
  return features.map(({ properties }) => String(properties?.edge))
}
