import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type Fault, faultSeverities } from '../../geodata/model/inspection.ts'
import type { LaidEdge } from '../../geodata/securing/layout.ts'
import { sayPlace } from '../safeguards/sayPlace.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { faultWords } from './faultWords.ts'
import styles from './Inspections.module.css'

/** What a fault is, where, how soon it is to be mended and how it ended. That it is overdue, or open to people, is said in words. */
export function FaultFacts({ fault, edges }: { fault: Fault; edges: readonly LaidEdge[] }) {
  const words = useWords(faultWords)
  const text = useText()
  const language = useLanguage()
  const { severity, breach, stretches, dueOn, foundOn, securing, responsible, state, mendedOn, note, by } =
    fault
  const today = dateInNorway(new Date())
  const day = (date: string) => formatDate(date, language)
  const isOpen = state === 'open'
  const isLate = isOpen && dueOn < today
  const isSecured =
    securing !== null && securing.from <= today && (securing.until === null || today <= securing.until)
  const where =
    stretches.length === 0
      ? words.everywhere
      : stretches.map((one) => sayPlace(one, edges, language)).join('; ')
  return (
    <div className={styles.facts}>
      <p className={styles.text}>{fault.text}</p>
      {isOpen && breach && !isSecured && <p className={styles.urgent}>{words.openBreach}</p>}
      <p className={styles.quiet}>
        {isOpen && (
          <>
            <strong className={styles.strong}>
              {text(faultSeverities.labels[severity])} ·{' '}
              {isLate ? words.overdue(day(dueOn)) : words.due(day(dueOn))}
            </strong>{' '}
            ·{' '}
          </>
        )}
        {[where, words.found(day(foundOn)), responsible].filter(Boolean).join(' · ')}
      </p>
      {isOpen && securing && (
        <p className={styles.quiet}>
          {words.securedBy(securing.what, day(securing.from), securing.until ? day(securing.until) : '')}
        </p>
      )}
      {!isOpen && mendedOn && (
        <p className={styles.quiet}>
          {words.mended(day(mendedOn), by)}
          {note && `: ${note}`}
        </p>
      )}
    </div>
  )
}
