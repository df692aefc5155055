import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { targetNoun } from '../../geodata/checks/targetNoun.ts'
import type { Check, Nearest } from '../../geodata/model/check.ts'
import type { ThingOf } from '../api/things.ts'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { formatArea, formatDate, formatLength } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './CheckView.module.css'
import { checkWords } from './checkWords.ts'
import { SurroundingsMap } from './SurroundingsMap.tsx'
import { isProximityTarget, nearestTitle, targetName } from './targetNames.ts'

/** The area on the map with what was found around it, and the same as a list with distances. */
export function SurroundingsPanel({ check, project }: { check: Check; project: ThingOf<'projects'> }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const [pointed, setPointed] = useState<Nearest | null>(null)
  const [chosen, setChosen] = useState<Nearest | null>(null)
  return (
    <aside className={styles.aside} aria-label={words.around}>
      <MapHandleProvider>
        <div className={styles.map}>
          <SurroundingsMap
            area={project.geometry}
            found={check.surroundings}
            shown={pointed ?? chosen}
            chosen={chosen}
          />
        </div>
      </MapHandleProvider>
      <div className={styles.aroundScroll}>
        <Heading level={2} data-size="xs">
          {words.around}
        </Heading>
        <p className={styles.quiet}>
          {words.area(formatArea(check.areaM2, language))}{' '}
          {check.surroundings.length > 0 ? words.aroundHelp : `${words.nothingAround} ${words.aroundGap}`}
        </p>
        <ul className={styles.around}>
          {check.surroundings.map((thing) => (
            <li key={`${thing.target} ${thing.id}`}>
              <ThingRow
                thing={thing}
                isShown={thing === (pointed ?? chosen)}
                onPoint={setPointed}
                onChoose={() => setChosen(thing)}
              />
            </li>
          ))}
        </ul>
        <LayersUsed layers={check.layers} />
      </div>
    </aside>
  )
}

function ThingRow({
  thing,
  isShown,
  onPoint,
  onChoose,
}: {
  thing: Nearest
  isShown: boolean
  onPoint: (thing: Nearest | null) => void
  onChoose: () => void
}) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const title = nearestTitle(thing, language)
  return (
    <button
      type="button"
      className={styles.thing}
      data-shown={isShown || undefined}
      onMouseEnter={() => onPoint(thing)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(thing)}
      onBlur={() => onPoint(null)}
      onClick={onChoose}
    >
      <span className="ds-sr-only">{words.showInMap('')}</span>
      <span>
        {title} {thing.name && <small>{targetNoun(thing.target, language)}</small>}
      </span>
      <span className={styles.distance}>
        {thing.distanceMetres === 0 ? words.touches : formatLength(thing.distanceMetres, language)}
      </span>
    </button>
  )
}

function LayersUsed({ layers }: { layers: Check['layers'] }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  return (
    <details>
      <summary>{words.layersUsed}</summary>
      {layers.length === 0 && <p>{words.noLayers}</p>}
      <ul>
        {layers.map(({ layer, sourceName, date }) => (
          <li key={layer}>
            {isProximityTarget(layer) ? targetName(layer, language) : layer}: {sourceName},{' '}
            {words.dated(formatDate(date, language))}
          </li>
        ))}
      </ul>
    </details>
  )
}
