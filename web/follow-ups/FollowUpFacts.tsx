import { isOverdue } from '../../geodata/follow-ups/due.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type FollowUp, followUpPhases, followUpStates } from '../../geodata/model/followUp.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './FollowUps.module.css'
import { followUpWords } from './followUpWords.ts'

/** What a follow-up says, when it is due and how it ended. That it is overdue is said in words. */
export function FollowUpFacts({ followUp }: { followUp: FollowUp }) {
  const words = useWords(followUpWords)
  const text = useText()
  const language = useLanguage()
  const { state, phase, responsible, dueOn, note, at, by } = followUp
  const isLate = isOverdue(followUp, dateInNorway(new Date()))
  const facts = [
    phase && `${words.phase.toLowerCase()} ${text(followUpPhases.labels[phase]).toLowerCase()}`,
    responsible,
    dueOn && !isLate && words.dueOn(formatDate(dueOn, language)),
  ].filter(Boolean)
  return (
    <div className={styles.facts}>
      <p className={styles.text}>{followUp.text}</p>
      <p className={styles.quiet}>
        {isLate && <strong className={styles.late}>{words.overdue(formatDate(dueOn!, language))}</strong>}
        {isLate && facts.length > 0 && ' · '}
        {facts.join(' · ') || (!isLate && text(followUpStates.labels[state]))}
      </p>
      {state === 'closed' && (
        <p className={styles.quiet}>
          {words.closedBy(formatDate(at, language), by)}: {note}
        </p>
      )}
    </div>
  )
}
