import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { type Deviation, signPoints } from '../../../geodata/model/signCare.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { deviationWords } from './deviationWords.ts'

/** What is wrong, since when and until when, and how it was mended. */
export function DeviationFacts({ deviation }: { deviation: Deviation }) {
  const words = useWords(deviationWords)
  const text = useText()
  const language = useLanguage()
  const day = (date: string) => formatDate(date, language)
  const { point, text: what, foundOn, dueOn, responsible, state, mendedOn, note, by } = deviation
  const isLate = state === 'open' && dueOn < dateInNorway(new Date())
  const said = [
    point && text(signPoints.labels[point]),
    words.found(day(foundOn)),
    responsible && words.responsible(responsible),
  ]
  return (
    <div className={styles.facts}>
      <p className={styles.text}>{what}</p>
      {state === 'open' ? (
        <p>
          <strong className={isLate ? styles.urgent : undefined}>
            {(isLate ? words.overdue : words.due)(day(dueOn))}
          </strong>
        </p>
      ) : (
        mendedOn && <p>{[words.mended(day(mendedOn), by), note].filter(Boolean).join(': ')}</p>
      )}
      <p className={styles.quiet}>{said.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
