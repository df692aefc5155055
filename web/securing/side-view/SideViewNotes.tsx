import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import type { SideView } from '../../../geodata/securing/sideView.ts'
import { formatNumber } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { formatMetres } from '../metres.ts'
import styles from './SideView.module.css'
import { sideViewWords } from './sideViewWords.ts'

/** What has to be known to read the drawing: its scales, the requirement with its source, and what has no place in it. */
export function SideViewNotes({ view, securing }: { view: SideView; securing: SecuringAnswer }) {
  const words = useWords(sideViewWords)
  const language = useLanguage()
  const { requiredHeightMetres: required, requiredHeightSource: source } = securing
  const isDrawnWithHeights = view.edges.some(({ lengthMetres }) => (lengthMetres ?? 0) > 0)
  return (
    <div className={styles.notes}>
      {required !== null && (
        <p>{words.required(formatMetres(required, language), source ? words.requiredSource(source) : '')}</p>
      )}
      {isDrawnWithHeights && <p>{sayScale(view.exaggeration)}</p>}
      {view.apart.length > 0 && <p>{words.apart(view.apart.map(({ name }) => name).join(', '))}</p>}
    </div>
  )

  function sayScale(exaggeration: number): string {
    const times = (ratio: number) => formatNumber(ratio, language, ratio < 3 ? 1 : 0)
    if (exaggeration > 1.05) return words.higher(times(exaggeration))
    return exaggeration < 0.95 ? words.longer(times(1 / exaggeration)) : words.sameScale
  }
}
