import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { DueSign } from '../../../geodata/model/signCare.ts'
import type { Leg } from '../../../geodata/sign-care/round.ts'
import { useMay } from '../../app/session.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from './Round.module.css'
import { RouteLeg } from './RouteLeg.tsx'
import { roundWords } from './roundWords.ts'

/** The signs in the order of the walk: what to look for at each, boxes to tick on paper, and how far it is to the next. */
export function RoundStops({ stops, legs }: { stops: readonly DueSign[]; legs: readonly Leg[] }) {
  return (
    <ol className={styles.stops}>
      {stops.map((sign, at) => (
        <li key={sign.signId}>
          <Stop sign={sign} />
          {legs[at] && <RouteLeg leg={legs[at]} />}
        </li>
      ))}
    </ol>
  )
}

function Stop({ sign }: { sign: DueSign }) {
  const words = useWords(roundWords)
  const language = useLanguage()
  const mayWrite = useMay()('sign-work:write')
  const { signId: id, name, placeCode, operator, point, lastOn, dueOn, openDeviations, shows } = sign
  const day = (date: string) => formatDate(date, language)
  const facts = [
    operator,
    words.due(day(dueOn)),
    lastOn ? words.last(day(lastOn)) : words.never,
    openDeviations > 0 && words.open(openDeviations),
    `${point[1].toFixed(5)}, ${point[0].toFixed(5)}`,
  ]
  return (
    <div className={styles.stop}>
      <div className={styles.about}>
        <Link to="/skilt/$id" params={{ id }} className={styles.name}>
          {placeCode ? `${name}, ${placeCode}` : name}
        </Link>
        {shows.length > 0 && (
          <p>{words.shows(shows.map(({ name: service, number }) => `${number} ${service}`).join(' · '))}</p>
        )}
        <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <p className={styles.boxes} aria-hidden>
        <span>☐ {words.inOrder}</span>
        <span>☐ {words.fault}</span>
        <span className={styles.remark}>{words.note}:</span>
      </p>
      {mayWrite && (
        <Button asChild variant="secondary" data-size="sm" className={styles.onScreen}>
          <Link to="/skilt/$id/kontroll" params={{ id }} aria-label={words.inspectThis(name)}>
            {words.inspect}
          </Link>
        </Button>
      )}
    </div>
  )
}
