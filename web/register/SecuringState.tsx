import type { Coverage } from '../../geodata/model/securing.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import type { Tab } from '../map/mapSearch.ts'
import { useWords } from '../words/words.ts'
import styles from './Panel.module.css'
import { registerWords } from './registerWords.ts'

/** The state of securing in words and symbol. Partial and none always say what is missing, or that nobody has said. */
export function SecuringState({
  tab,
  coverage,
  note,
}: {
  tab: Tab
  coverage: Coverage | null
  note: unknown
}) {
  const words = useWords(registerWords)
  const isLacking = coverage === 'partial' || coverage === 'none'
  return (
    <div className={styles.state}>
      <p className={styles.stateLine}>
        <CoverageSymbol coverage={coverage} />{' '}
        <span>{(tab === 'safeguards' ? words.covers : words.secured)[coverage ?? 'unknown']}</span>
      </p>
      {coverage === null && <p>{words.nobodyJudged}</p>}
      {note ? (
        <p>
          {words.missing}: {String(note)}
        </p>
      ) : (
        isLacking && <p className={styles.subtle}>{words.missingNotSaid}</p>
      )}
    </div>
  )
}
