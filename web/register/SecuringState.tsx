import { Link } from '@tanstack/react-router'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { Coverage } from '../../geodata/model/securing.ts'
import type { ThingOf } from '../api/things.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import type { Tab } from '../map/mapSearch.ts'
import { formatMetres } from '../securing/metres.ts'
import { securingWords } from '../securing/securingWords.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Panel.module.css'
import { registerWords } from './registerWords.ts'

/**
 * The state of securing in words and symbol, whether it is reckoned or judged, and the way to where it is registered.
 * Partial and none always say what is missing, or that nobody has said.
 */
export function SecuringState({
  tab,
  thing,
  coverage,
}: {
  tab: Tab
  thing: ThingOf<Tab>
  coverage: Coverage | null
}) {
  const words = useWords(registerWords)
  const securing = useWords(securingWords)
  const language = useLanguage()
  const { coverageNote: note } = thing.properties as { coverageNote?: string | null }
  const collection = registerCollectionCodes.find((code) => code === tab)
  const reckoned = thing.securing?.state ? thing.securing : null
  const isLacking = coverage === 'partial' || coverage === 'none'
  const open =
    reckoned && isLacking
      ? [
          reckoned.gapMetres > 0 && securing.open(formatMetres(reckoned.gapMetres, language)),
          reckoned.openParts > 0 && securing.partsOpen(reckoned.openParts),
        ].filter(Boolean)
      : []
  return (
    <div className={styles.state}>
      <p className={styles.stateLine}>
        <CoverageSymbol coverage={coverage} />{' '}
        <span>
          {(tab === 'safeguards' ? words.covers : words.secured)[coverage ?? 'unknown']}
          {open.length > 0 && `: ${open.join(', ')}`}
        </span>
      </p>
      {coverage === null && <p>{words.nobodyJudged}</p>}
      {collection && coverage !== null && (
        <p className={styles.subtle}>{reckoned ? words.reckoned : words.judged}</p>
      )}
      {note ? (
        <p>
          {words.missing}: {note}
        </p>
      ) : (
        isLacking && !reckoned && <p className={styles.subtle}>{words.missingNotSaid}</p>
      )}
      {collection && (
        <p>
          <Link to="/sikring/$collection/$id" params={{ collection, id: thing.id }}>
            {securing.link[collection]}
          </Link>
        </p>
      )}
    </div>
  )
}
