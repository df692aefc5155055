import { Alert, Heading } from '@digdir/designsystemet-react'
import { type SecuringDay, securingTurns } from '../../geodata/model/securingAnswer.ts'
import { sayFailure } from '../api/failure.ts'
import { CoverageSymbol } from '../components/CoverageSymbol.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { formatMetres } from './metres.ts'
import styles from './Securing.module.css'
import type { Secured } from './securing.ts'
import { securingWords } from './securingWords.ts'
import { useSecuringHistory } from './useSecuring.ts'

/** The days on which the outcome became another, newest first, and what happened then. */
export function CoverageHistory({ secured }: { secured: Secured }) {
  const words = useWords(securingWords)
  const shared = useWords()
  const { data, error, isPending } = useSecuringHistory(secured)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.history}
      </Heading>
      {isPending && <p className={styles.subtle}>{shared.loading}</p>}
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {data?.length === 0 && <p className={styles.subtle}>{words.noHistory}</p>}
      <ol className={styles.days}>
        {data?.map((day) => (
          <DayRow key={day.date} day={day} />
        ))}
      </ol>
    </section>
  )
}

function DayRow({ day }: { day: SecuringDay }) {
  const words = useWords(securingWords)
  const text = useText()
  const language = useLanguage()
  const isLacking = day.state === 'partial' || day.state === 'none'
  return (
    <li>
      <span className={styles.measure}>{formatDate(day.date, language)}</span>{' '}
      <CoverageSymbol coverage={day.state} /> {words[day.state ?? 'unknown']}
      {isLacking && day.gapMetres > 0 && `, ${words.open(formatMetres(day.gapMetres, language))}`}
      {isLacking && day.openParts > 0 && `, ${words.partsOpen(day.openParts)}`}
      <ul className={styles.extent}>
        {day.what.map(({ turn, safeguard }) => (
          <li key={`${turn} ${safeguard?.id}`}>
            {text(securingTurns.labels[turn])}
            {safeguard && `: ${safeguard.name}`}
          </li>
        ))}
      </ul>
    </li>
  )
}
