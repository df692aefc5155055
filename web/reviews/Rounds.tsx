import { Heading } from '@digdir/designsystemet-react'
import type { Review } from '../../geodata/model/review.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { byRound } from './byRound.ts'
import styles from './Reviews.module.css'
import { reviewWords } from './reviewWords.ts'

/** Every round, the latest first; nothing that was said is taken away. */
export function Rounds({ steps }: { steps: Review['steps'] }) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  if (steps.length === 0) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.roundsTitle}
      </Heading>
      {byRound(steps).map((round, at, all) => (
        <section key={round[0]!.number} className={styles.round}>
          <Heading level={3} data-size="2xs">
            {words.roundTitle(all.length - at)}
          </Heading>
          <ol className={styles.steps}>
            {round.map(({ number, step, by, at: when, comment }) => (
              <li key={number}>
                {by} {words.steps[step]} {formatDateTime(when, language)}
                {comment && <p className={styles.written}>{comment}</p>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
