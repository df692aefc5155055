import { Alert, Heading } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { sayFailure } from '../../api/failure.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Dashboard.module.css'
import { DueLink, DueListLink } from './DueLink.tsx'
import { dashboardWords } from './dashboardWords.ts'
import { type DueGroup, type DueLine, lateAndNext, nextDays } from './dueLines.ts'
import { useDueGroups } from './useDueGroups.ts'

/** What is late is shown further than what has time. */
const shownOfEach = { late: 3, next: 2 }

/** What is late, and what comes next, each line leading to where it is done. */
export function DueNow() {
  const words = useWords(dashboardWords)
  const { groups, isPending, error } = useDueGroups()
  const { late, next } = lateAndNext(groups, dateInNorway(new Date()))
  return (
    <>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      <div className={styles.due} aria-busy={isPending}>
        <Column
          title={words.late}
          most={shownOfEach.late}
          groups={late}
          nothing={isPending ? '' : words.nothingLate}
        />
        <Column
          title={words.next(nextDays)}
          most={shownOfEach.next}
          groups={next}
          nothing={isPending ? '' : words.nothingNext}
        />
      </div>
    </>
  )
}

function Column({
  title,
  most,
  groups,
  nothing,
}: {
  title: string
  most: number
  groups: readonly DueGroup[]
  nothing: string
}) {
  const words = useWords(dashboardWords)
  const titleId = useId()
  return (
    <section className={styles.dueColumn} aria-labelledby={titleId}>
      <Heading level={2} data-size="sm" id={titleId}>
        {title}
      </Heading>
      {groups.length === 0 && <p className={styles.quiet}>{nothing}</p>}
      {groups.map(({ kind, lines, more }) => (
        <div key={kind}>
          <Heading level={3} data-size="2xs" className={styles.dueKind}>
            {words.countOf(words.kinds[kind], lines.length, more)}
          </Heading>
          <ul className={styles.dueLines}>
            {lines.slice(0, most).map((line) => (
              <li key={`${line.id} ${line.text} ${line.dueOn}`}>
                <Line line={line} />
              </li>
            ))}
          </ul>
          {lines.length > most && (
            <p className={styles.dueAll}>
              <DueListLink kind={kind}>{words.seeAll(words.kinds[kind])}</DueListLink>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function Line({ line }: { line: DueLine }) {
  const words = useWords(dashboardWords)
  const language = useLanguage()
  const { kind, dueOn, name, text } = line
  const today = dateInNorway(new Date())
  const isText = kind === 'measure' || kind === 'condition'
  const day = dueOn && formatDate(dueOn, language)
  return (
    <>
      <DueLink line={line}>{isText ? text : name}</DueLink>
      <span className={styles.quiet}>{[isText ? name : text, sayDue()].filter(Boolean).join(' · ')}</span>
    </>
  )

  function sayDue(): string {
    if (!dueOn || !day) return words.neverVerified
    if (dueOn === today) return words.dueToday
    return (dueOn < today ? words.wasDue : words.due)(day)
  }
}
