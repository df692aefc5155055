import { dateInNorway, daysBetween } from '../../geodata/model/calendar.ts'
import type { Task } from '../../geodata/projects/task.ts'
import { placeBeside } from '../safeguards/placeBeside.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { TaskLink } from './TaskLink.tsx'
import styles from './Tasks.module.css'
import { taskWords } from './taskWords.ts'

/** A task as a link to where it is done and a sentence or two on why it waits. */
export function TaskItem({ task }: { task: Task }) {
  const words = useWords(taskWords)
  const sentences = useSentences(task)
  const { about } = task
  const name = about?.collection === 'measures' ? words.measure(about.id) : (about?.name ?? words.draft)
  return (
    <>
      <TaskLink task={task}>
        {[name, placeBeside(name, task.at), task.point].filter(Boolean).join(', ')}
      </TaskLink>
      {isTold(task) && <span>{task.text}</span>}
      <span className={styles.quiet}>{sentences.filter(Boolean).join(' ')}</span>
      {!isTold(task) && task.text && <q className={styles.said}>{task.text}</q>}
    </>
  )
}

const isOfWords: ReadonlySet<Task['kind']> = new Set([
  ...(['follow_up', 'mend_fault', 'mend_deviation', 'secure', 'milestone'] as const),
])

/** Whether the text is what is to be done, and not what somebody said. */
function isTold({ kind, text }: Task): boolean {
  return text !== '' && isOfWords.has(kind)
}

function useSentences({ kind, since, by, dueOn, begun, faultId, years, count }: Task): (string | null)[] {
  const words = useWords(taskWords)
  const language = useLanguage()
  const day = (date: string) => formatDate(date, language)
  const due = dueOn && sayDue(dueOn)
  switch (kind) {
    case 'judge':
      return [words.judge(by ?? '', day(since)), due]
    case 'mend':
      return [words.mend(by ?? '', day(since)), due]
    case 'finish':
      return [due, begun ? words.begun : words.notBegun]
    case 'recheck':
      return [words.recheck(day(since))]
    case 'secure':
      return [(faultId ? words.secureFault : words.secureGone)(day(since)), by ? words.responsible(by) : null]
    case 'evaluate':
      return [years && words.evaluate(years), due, by ? words.responsible(by) : null]
    case 'recall':
      return [words.recall(count ?? 0, day(since))]
    case 'approve_message':
      return [words.approve(by ?? '', day(since))]
    case 'verify_helpline':
      return [due ?? words.neverVerified]
    case 'inspect':
    case 'inspect_sign':
    case 'mend_deviation':
    case 'reassess':
    case 'mend_fault':
    case 'follow_up':
    case 'milestone':
      return [due, by ? words.responsible(by) : null]
    case 'publish':
      return [(begun ? words.publish : words.validate)(by ?? '', day(since))]
  }

  function sayDue(date: string): string {
    const days = daysBetween(dateInNorway(new Date()), date)
    return days < 0 ? words.overdue(day(date), -days) : words.dueSoon(day(date), days)
  }
}
