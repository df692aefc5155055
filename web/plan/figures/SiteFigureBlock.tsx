import { useId } from 'react'
import type { SiteFigure } from '../../../geodata/model/indicator.ts'
import { signNeedOutcomes } from '../../../geodata/model/signNeed.ts'
import { siteDefinition } from '../../../geodata/plan/indicators/signDefinitions.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { Defined } from './Defined.tsx'
import styles from './Figures.module.css'
import { figureWords } from './figureWords.ts'

/** How many places of concern have been assessed, as far as it may be known: never a zero, and never how many below five. */
export function SiteFigureBlock({ figure: { on, atLeast, parts } }: { figure: SiteFigure }) {
  const words = useWords(figureWords)
  const text = useText()
  const language = useLanguage()
  const nameId = useId()
  const nameOf = (code: string) => {
    const outcome = signNeedOutcomes.codes.find((one) => one === code)
    return outcome ? text(signNeedOutcomes.labels[outcome]) : code
  }
  return (
    <section className={styles.sites} aria-labelledby={nameId}>
      <Defined name={words.sites} nameId={nameId} definition={siteDefinition}>
        <p className={styles.value}>{atLeast === null ? words.fewerThanFive : words.atLeast(atLeast)}</p>
        {parts && (
          <p>
            {parts
              .map((part) => `${nameOf(part.code)}: ${words.atLeast(part.atLeast).toLowerCase()}`)
              .join(', ')}
          </p>
        )}
        <p className={styles.quiet}>
          {on && words.countedOn(formatDate(on, language))} {words.sitesHelp}
        </p>
      </Defined>
    </section>
  )
}
