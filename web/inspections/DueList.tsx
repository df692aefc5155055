import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { DueInspection } from '../../geodata/model/inspection.ts'
import { useMay } from '../app/session.ts'
import { placeBeside } from '../safeguards/placeBeside.ts'
import { useTypeName } from '../safeguards/typeName.ts'
import { formatDate, formatMonth } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Due.module.css'
import { dueGroups } from './dueGroups.ts'
import { dueWords } from './dueWords.ts'

/** The safeguards to inspect, in groups: overdue, then a month at a time. */
export function DueList({ items }: { items: readonly DueInspection[] }) {
  const words = useWords(dueWords)
  const language = useLanguage()
  const today = dateInNorway(new Date())
  return dueGroups(items, today).map(({ key, items: members }) => (
    <section key={key} className={styles.group} aria-labelledby={`due-${key}`}>
      <Heading level={2} data-size="xs" id={`due-${key}`}>
        {key === 'overdue' ? words.overdue : formatMonth(key, language)}{' '}
        <span className={styles.quiet}>{members.length}</span>
      </Heading>
      <ul className={styles.items}>
        {members.map((due) => (
          <li key={due.safeguardId} className={styles.item}>
            <DueItem due={due} isOverdue={key === 'overdue'} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function DueItem({
  due: { safeguardId: id, name, kind, atName, point, lastOn, dueOn, openFaults },
  isOverdue,
}: {
  due: DueInspection
  isOverdue: boolean
}) {
  const words = useWords(dueWords)
  const language = useLanguage()
  const mayWrite = useMay()('securing:write')
  const typeName = useTypeName()
  const day = (date: string) => formatDate(date, language)
  const [lon, lat] = point.map((degrees) => Number(degrees.toFixed(5)))
  return (
    <>
      <div className={styles.about}>
        <Link to="/sikring/tiltak/$id" params={{ id }}>
          {name}
        </Link>
        <span>{[placeBeside(name, atName), typeName(kind)].filter(Boolean).join(' · ')}</span>
        <span className={styles.quiet}>
          <strong className={styles.strong}>{(isOverdue ? words.wasDue : words.due)(day(dueOn))}</strong>
          {[lastOn ? words.last(day(lastOn)) : words.never, openFaults > 0 && words.openFaults(openFaults)]
            .filter(Boolean)
            .map((said) => ` · ${said}`)}
        </span>
      </div>
      <div className={styles.actions}>
        {mayWrite && (
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/sikring/tiltak/$id/kontroll" params={{ id }} aria-label={words.inspectThis(name)}>
              {words.inspect}
            </Link>
          </Button>
        )}
        <Button asChild variant="tertiary" data-size="sm">
          <Link
            to="/kart"
            search={{ tab: 'safeguards', id, lon, lat, z: 17 }}
            aria-label={words.onMapThis(name)}
          >
            {words.onMap}
          </Link>
        </Button>
      </div>
    </>
  )
}
