import { Button } from '@digdir/designsystemet-react'
import { TableIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { Figure, PeriodStep } from '../../../geodata/model/indicator.ts'
import { definitions } from '../../../geodata/plan/indicators/definitions.ts'
import { isWide } from '../../../geodata/plan/plots/plotOption.ts'
import { sayNow } from '../../../geodata/plan/plots/sayNow.ts'
import { isEmpty, told as tellFigure } from '../../../geodata/plan/plots/told.ts'
import type { ToldFigure } from '../../../geodata/plan/plots/toldFigure.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { Defined } from './Defined.tsx'
import styles from './Figures.module.css'
import { FigureTables } from './FigureTables.tsx'
import { figureWords } from './figureWords.ts'
import { Plot } from './Plot.tsx'

/** One figure: what it is now and what it counts, its plot, and the table behind that. */
export function FigureBlock({ figure, step }: { figure: Figure; step: PeriodStep }) {
  const words = useWords(figureWords)
  const language = useLanguage()
  const [isTable, setIsTable] = useState(false)
  const nameId = useId()
  const told = tellFigure(figure)
  const name = told.name[language]
  const nothing = isEmpty(figure)
  return (
    <section className={styles.figure} data-wide={isWide(figure.code)} aria-labelledby={nameId}>
      <Defined name={name} nameId={nameId} definition={definitions[figure.code]}>
        <p className={nothing ? styles.quiet : styles.value}>
          {nothing ? words.nothing : sayNow(told, language)}
        </p>
      </Defined>
      {!nothing && (
        <>
          <Plot told={told} step={step} />
          {restsOnFew(told) && <p className={`${styles.quiet} ${styles.screenOnly}`}>{words.few}</p>}
          <div>
            <Button
              variant="tertiary"
              data-size="sm"
              className={styles.screenOnly}
              aria-expanded={isTable}
              onClick={() => setIsTable(!isTable)}
            >
              <TableIcon aria-hidden />
              {isTable ? words.hideTable : words.table}
              <span className="ds-sr-only">: {name}</span>
            </Button>
          </div>
          {isTable && <FigureTables told={told} step={step} />}
        </>
      )}
    </section>
  )
}

const few = 5

/** A line over shares or medians of a handful says less than it seems to. */
const restsOnFew = ({ kind, figure: { series } }: ToldFigure) =>
  kind !== 'count' && series.some(({ reading: { value, of } }) => value !== null && of !== null && of < few)
