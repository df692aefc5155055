import { memo } from 'react'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import type { Tab } from '../map/mapSearch.ts'
import { useTypeName } from '../safeguards/typeName.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Register.module.css'
import { registerWords } from './registerWords.ts'
import { coverageOf, nameOf, summaryLine } from './summary.ts'

interface Props {
  tab: Tab
  thing: ThingOf<Tab>
  isSelected: boolean
  isHighlighted: boolean
  /** The one row that Tab reaches; arrow keys move it. */
  isReachable: boolean
  onOpen: (thing: ThingOf<Tab>) => void
  onPoint: (thing: ThingOf<Tab> | null) => void
  onFocus: (thing: ThingOf<Tab>) => void
}

export const ThingRow = memo(function ThingRow(props: Props) {
  const { tab, thing, isSelected, isHighlighted, isReachable, onOpen, onPoint, onFocus } = props
  const words = useWords(registerWords)
  const language = useLanguage()
  const typeName = useTypeName()
  const properties = thing.properties as Record<string, unknown>
  const coverage = coverageOf(tab, thing, useMay()('securing:read'))
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-row={thing.id}
        data-highlighted={isHighlighted || undefined}
        aria-current={isSelected || undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={() => onOpen(thing)}
        onFocus={() => onFocus(thing)}
        onPointerEnter={() => onPoint(thing)}
        onPointerLeave={() => onPoint(null)}
      >
        <span className={styles.rowName}>{nameOf(properties, language)}</span>
        <span className={styles.rowFacts}>{summaryLine(tab, properties, language, typeName)}</span>
        {coverage !== undefined && (
          <span className={styles.rowState}>
            <CoverageSymbol coverage={coverage} />{' '}
            {(tab === 'safeguards' ? words.covers : words.secured)[coverage ?? 'unknown']}
          </span>
        )}
      </button>
    </li>
  )
})
