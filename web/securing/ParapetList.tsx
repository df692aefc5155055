import { Heading } from '@digdir/designsystemet-react'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import { sayPlace } from '../safeguards/sayPlace.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Securing.module.css'
import { securingWords } from './securingWords.ts'

/** Parapets whose place is known, with their height: measured here, or as a register has them. */
export function ParapetList({ answer }: { answer: SecuringAnswer }) {
  const words = useWords(securingWords)
  const language = useLanguage()
  const { parapets, edges, requiredHeightMetres, requiredHeightSource } = answer
  const metres = (height: number) => `${formatNumber(height, language, 2)} m`
  const source = requiredHeightSource ? words.requiredSource(requiredHeightSource) : ''
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.parapets}
      </Heading>
      {requiredHeightMetres !== null && <p>{words.required(metres(requiredHeightMetres), source)}</p>}
      {parapets.length === 0 && <p className={styles.subtle}>{words.noParapets}</p>}
      <ul className={styles.plain}>
        {parapets.map(({ stretch, heightMetres, measured, measuredOn, kind, externalId }) => (
          <li key={externalId ?? `${stretch.edge} ${stretch.from} ${measuredOn}`}>
            {[
              sayPlace(stretch, edges, language),
              kind,
              heightMetres === null ? words.heightUnknown : words.height(metres(heightMetres)),
              measured ? measuredOn && words.measuredHere(formatDate(measuredOn, language)) : words.fromNvdb,
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
