import type { Leg } from '../../../geodata/sign-care/round.ts'
import { formatNumber } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Route.module.css'
import { routeWords } from './routeWords.ts'

/** How far it is to the next stop, and whether that is along ways. */
export function RouteLeg({ leg: { metres, isMapped } }: { leg: Leg }) {
  const words = useWords(routeWords)
  const language = useLanguage()
  return (
    <p className={styles.leg}>
      ↓ {(isMapped ? words.toNext : words.toNextStraight)(formatNumber(metres, language, 0))}
    </p>
  )
}
