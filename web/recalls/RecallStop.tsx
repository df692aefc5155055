import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { handlingOutcomes, type Recall, type RecallItem } from '../../geodata/model/recall.ts'
import { signStatuses } from '../../geodata/model/sign.ts'
import type { Leg } from '../../geodata/sign-care/round.ts'
import { useMay } from '../app/session.ts'
import { RouteLeg } from '../sign-care/round/RouteLeg.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { HandleSign } from './HandleSign.tsx'
import styles from './Recalls.module.css'
import { recallWords } from './recallWords.ts'

/** A sign in a recall: where it is, what it shows, what became of it, and how far it is to the next. */
export function RecallStop({ recall, item, leg }: { recall: Recall; item: RecallItem; leg?: Leg }) {
  const words = useWords(recallWords)
  const text = useText()
  const language = useLanguage()
  const mayWrite = useMay()('sign-work:write')
  const [isOpen, setIsOpen] = useState(false)
  const { signId, name, placeCode, status, operator, point, shown, handled, open } = item
  const facts = [
    text(signStatuses.labels[status]),
    operator && words.operator(operator),
    `${point[1].toFixed(5)}, ${point[0].toFixed(5)}`,
  ]
  return (
    <>
      <div className={styles.stop}>
        <div className={styles.about}>
          <Link to="/skilt/$id" params={{ id: signId }} className={styles.name}>
            {placeCode ? `${name}, ${placeCode}` : name}
          </Link>
          <p>{(open ? words.shows : words.showed)(shown.number, shown.hours)}</p>
          <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
          {handled ? (
            <p className={styles.handled}>
              <span aria-hidden>✓</span>{' '}
              {words.handledBy(
                text(handlingOutcomes.labels[handled.outcome]),
                formatDate(handled.on, language),
                handled.by,
              )}
              {handled.note && `: ${handled.note}`}
            </p>
          ) : (
            !open && <p className={styles.handled}>{words.notStanding}</p>
          )}
        </div>
        {open && (
          <span className={styles.tick} aria-hidden>
            {words.ticked}
          </span>
        )}
        {mayWrite && !isOpen && (open || handled) && (
          <Button
            variant={open ? 'secondary' : 'tertiary'}
            data-size="sm"
            className={styles.action}
            aria-label={(open ? words.goThroughThis : words.correctThis)(name)}
            onClick={() => setIsOpen(true)}
          >
            {open ? words.goThrough : words.correct}
          </Button>
        )}
      </div>
      {isOpen && <HandleSign recall={recall} item={item} onDone={() => setIsOpen(false)} />}
      {leg && <RouteLeg leg={leg} />}
    </>
  )
}
