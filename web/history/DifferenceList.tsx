import { anchorOf } from '../../geodata/geometry/anchor.ts'
import { distanceMetres } from '../../geodata/geometry/measure.ts'
import { planar } from '../../geodata/geometry/planar.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Language } from '../../geodata/model/language.ts'
import { measureText } from '../map/drawing/measureText.ts'
import { formatLength } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { Becomes } from './Becomes.tsx'
import type { ContentDifference } from './differences.ts'
import { FieldChange } from './FieldChange.tsx'
import styles from './History.module.css'
import { historyWords } from './historyWords.ts'

/** Attribute by attribute, from what to what. */
export function DifferenceList({ difference }: { difference: ContentDifference }) {
  const words = useWords(historyWords)
  const text = useText()
  const { fields, others, geometry } = difference
  return (
    <ul className={styles.differences}>
      {fields.map(({ name, meta, from, to }) => (
        <li key={name}>
          <FieldChange meta={meta} from={from} to={to} />
        </li>
      ))}
      {others.map((label) => (
        <li key={label.nb}>{words.changedAttribute(text(label))}</li>
      ))}
      {geometry && (
        <li>
          <GeometryDifference {...geometry} />
        </li>
      )}
    </ul>
  )
}

/** How far a thing was moved, and its measures where they differ. */
function GeometryDifference({ from, to }: { from: Geometry; to: Geometry }) {
  const words = useWords(historyWords)
  const language = useLanguage()
  const moved = movedMetres(from, to)
  const [before, after] = [measureText(from, language), measureText(to, language)]
  return (
    <>
      {moved < leastMove ? words.geometryChanged : words.geometryMoved(sayDistance(moved, language))}
      {before !== after && before !== '' && after !== '' && (
        <>
          . <del>{before}</del> <Becomes /> <ins>{after}</ins>
        </>
      )}
    </>
  )
}

/** Under half a metre is another shape rather than another place. */
const leastMove = 0.5

function movedMetres(from: Geometry, to: Geometry): number {
  const [a, b] = [from, to].map((geometry) => planar({ type: 'Point', coordinates: anchorOf(geometry) }))
  return distanceMetres(a!, b!)
}

function sayDistance(metres: number, language: Language): string {
  return formatLength(metres < 10 ? metres : Math.round(metres), language)
}
