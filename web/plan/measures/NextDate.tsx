import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { latenessOf, type MeasureDate } from '../../../geodata/plan/lateness.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Measures.module.css'
import { measuresWords } from './measuresWords.ts'

/** What of a measure is late, and what comes next. */
export function NextDate({ measure }: { measure: Measure }) {
  const words = useWords(measuresWords)
  const language = useLanguage()
  const today = dateInNorway(new Date())
  const { late, next } = latenessOf(measure, today)
  const [first] = late
  const name = ({ milestoneId, text }: MeasureDate) => (milestoneId === null ? words.ownDue : text)
  if (!first && !next) return <span className={styles.quiet}>{words.noDate}</span>
  return (
    <>
      {first && (
        <span className={styles.line}>
          <strong className={styles.late}>
            <ExclamationmarkTriangleIcon aria-hidden fontSize="1.25rem" />
            {words.late(formatDate(first.dueOn, language))}
          </strong>
          <span className={styles.under}>
            {name(first)} {late.length > 1 && words.moreLate(late.length - 1)}
          </span>
        </span>
      )}
      {next && (
        <span className={styles.line}>
          {next.dueOn === today ? words.dueToday : words.due(formatDate(next.dueOn, language))}
          <span className={styles.under}>{name(next)}</span>
        </span>
      )}
    </>
  )
}
