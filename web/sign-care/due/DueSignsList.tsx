import { Button, Checkbox, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import type { DueSign } from '../../../geodata/model/signCare.ts'
import { useMay } from '../../app/session.ts'
import { dueGroups } from '../../inspections/dueGroups.ts'
import { formatDate, formatMonth } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './DueSigns.module.css'
import { dueSignWords } from './dueSignWords.ts'

type Choose = (ids: readonly string[], isOn: boolean) => void

/** The signs in groups: overdue, then a month at a time; each with a box that takes it into a round. */
export function DueSignsList({
  items,
  chosen,
  onChoose,
}: {
  items: readonly DueSign[]
  chosen: ReadonlySet<string>
  onChoose: Choose
}) {
  const words = useWords(dueSignWords)
  const language = useLanguage()
  const today = dateInNorway(new Date())
  return dueGroups(items, today).map(({ key, items: members }) => {
    const title = key === 'overdue' ? words.overdue : formatMonth(key, language)
    return (
      <section key={key} className={styles.group} aria-labelledby={`due-${key}`}>
        <div className={styles.groupHead}>
          <Heading level={2} data-size="xs" id={`due-${key}`}>
            {title} <span className={styles.quiet}>{members.length}</span>
          </Heading>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={words.chooseGroupOf(title)}
            onClick={() =>
              onChoose(
                members.map(({ signId }) => signId),
                true,
              )
            }
          >
            {words.chooseGroup}
          </Button>
        </div>
        <ul className={styles.items}>
          {members.map((due) => (
            <li key={due.signId} className={styles.item}>
              <DueItem
                due={due}
                isOverdue={key === 'overdue'}
                isChosen={chosen.has(due.signId)}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function DueItem({
  due: { signId: id, name, placeCode, operator, lastOn, dueOn, openDeviations },
  isOverdue,
  isChosen,
  onChoose,
}: {
  due: DueSign
  isOverdue: boolean
  isChosen: boolean
  onChoose: Choose
}) {
  const words = useWords(dueSignWords)
  const language = useLanguage()
  const mayWrite = useMay()('sign-work:write')
  const day = (date: string) => formatDate(date, language)
  const rest = [
    lastOn ? words.last(day(lastOn)) : words.never,
    openDeviations > 0 && words.open(openDeviations),
  ]
  return (
    <>
      <Checkbox
        aria-label={words.choose(name)}
        className={styles.box}
        value={id}
        checked={isChosen}
        onChange={(event) => onChoose([id], event.target.checked)}
      />
      <div className={styles.about}>
        <Link to="/skilt/$id" params={{ id }}>
          {name}
        </Link>
        <span>{[placeCode, operator].filter(Boolean).join(' · ')}</span>
        <span className={styles.quiet}>
          <strong className={styles.strong}>{(isOverdue ? words.wasDue : words.due)(day(dueOn))}</strong>
          {rest.filter(Boolean).map((said) => ` · ${said}`)}
        </span>
      </div>
      {mayWrite && (
        <Button asChild variant="secondary" data-size="sm" className={styles.action}>
          <Link to="/skilt/$id/kontroll" params={{ id }} aria-label={words.inspectThis(name)}>
            {words.inspect}
          </Link>
        </Button>
      )}
    </>
  )
}
