import { dateInNorway, daysBetween } from '../../geodata/model/calendar.ts'
import { dueStateOf } from '../../geodata/projects/due.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { listWords } from './listWords.ts'
import styles from './ProjectsPage.module.css'

interface Props {
  dueOn: string | null
  /** Whether a check has been signed; null where the reader may not know. */
  checked: boolean | null
}

/** The due date, and in words how many days it is overdue where no check has been signed. */
export function DueText({ dueOn, checked }: Props) {
  const words = useWords(listWords)
  const language = useLanguage()
  if (dueOn === null) return null
  const today = dateInNorway(new Date())
  const isOverdue = checked !== null && dueStateOf({ dueOn, checked }, today) === 'overdue'
  return (
    <span className={styles.due}>
      {formatDate(dueOn, language)}
      {isOverdue && <strong className={styles.overdue}>{words.overdueBy(daysBetween(dueOn, today))}</strong>}
    </span>
  )
}
