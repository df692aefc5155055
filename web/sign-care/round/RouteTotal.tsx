import type { Leg } from '../../../geodata/sign-care/round.ts'
import { formatNumber } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Route.module.css'
import { routeWords } from './routeWords.ts'

/** The length of the walk, and whether some of it is straight for want of ways. */
export function RouteTotal({ legs }: { legs: readonly Leg[] }) {
  const words = useWords(routeWords)
  const language = useLanguage()
  if (legs.length === 0) return null
  const metres = legs.reduce((sum, leg) => sum + leg.metres, 0)
  return (
    <p className={styles.quiet}>
      {words.routeTotal(formatNumber(metres, language, 0))}.{' '}
      {legs.some(({ isMapped }) => !isMapped) && words.routeStraight}
    </p>
  )
}
