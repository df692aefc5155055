import { Link } from '@tanstack/react-router'
import { sayNow } from '../../../geodata/plan/plots/sayNow.ts'
import { described, isEmpty, told } from '../../../geodata/plan/plots/told.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { useIndicators } from '../dashboard/useIndicators.ts'
import styles from './Figures.module.css'
import { figureWords } from './figureWords.ts'

/** The figures of a measure in a few lines, for where the measure is followed up; nothing where it has none. */
export function FigureLines({ measure }: { measure: string }) {
  const words = useWords(figureWords)
  const language = useLanguage()
  const has = Object.values(described).some((one) => one.measure === measure)
  const { data } = useIndicators(has ? {} : null)
  const figures = data?.items.filter(({ code }) => described[code].measure === measure) ?? []
  if (figures.length === 0) return null
  return (
    <div>
      <dl className={styles.lines}>
        {figures.map((figure) => (
          <div key={figure.code}>
            <dt>{told(figure).name[language]}</dt>
            <dd>{isEmpty(figure) ? '–' : sayNow(told(figure), language)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        {words.lastTwelve}. <Link to="/handlingsplan">{words.toFigures}</Link>
      </p>
    </div>
  )
}
