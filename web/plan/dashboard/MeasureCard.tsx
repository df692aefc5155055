import { Button, Card, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Figure, IndicatorCode, PeriodStep, SiteFigure } from '../../../geodata/model/indicator.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { useMay } from '../../app/session.ts'
import { useWords } from '../../words/words.ts'
import { FigureBlock } from '../figures/FigureBlock.tsx'
import { SiteFigureBlock } from '../figures/SiteFigureBlock.tsx'
import { MeasureStatusMark } from '../measures/MeasureStatusMark.tsx'
import styles from './Dashboard.module.css'
import { dashboardWords } from './dashboardWords.ts'

/** The few that matter; the others of the measure are a press away, and on paper. */
const first: readonly IndicatorCode[] = [
  ...(['checked_before_decision', 'days_to_signature', 'conditions', 'bridge_coverage'] as const),
  ...(['places_assessed', 'signs_inspected', 'numbers_verified', 'recalls_open'] as const),
]

/** A measure that is followed by figures: what it says, where it stands, and its figures. */
export function MeasureCard({
  code,
  measure,
  figures,
  sites,
  step,
}: {
  code: string
  /** Undefined where the municipality's own plan has no such measure. */
  measure: Measure | undefined
  figures: readonly Figure[]
  sites: SiteFigure | null
  step: PeriodStep
}) {
  const words = useWords(dashboardWords)
  const may = useMay()
  const [isAll, setIsAll] = useState(false)
  const id = useId()
  const main = figures.filter((figure) => first.includes(figure.code))
  const others = figures.filter((figure) => !first.includes(figure.code))
  return (
    <Card asChild data-color="neutral" className={styles.card}>
      <section aria-labelledby={id}>
        <div className={styles.cardHead}>
          <Heading level={2} data-size="sm" id={id}>
            {words.measureHead(code)}
          </Heading>
          {measure && (
            <>
              <MeasureStatusMark status={measure.status} />
              <Link to="/handlingsplan/tiltak/$code" params={{ code }} className={styles.screenOnly}>
                {may('plan:follow') ? words.openMeasure : words.seeMeasure}
              </Link>
            </>
          )}
        </div>
        {measure && <p className={styles.measureText}>{measure.text}</p>}
        <div className={styles.figures}>
          {main.map((figure) => (
            <FigureBlock key={figure.code} figure={figure} step={step} />
          ))}
          {sites && <SiteFigureBlock figure={sites} />}
        </div>
        {others.length > 0 && (
          <>
            <Button
              variant="secondary"
              data-size="sm"
              className={styles.more}
              aria-expanded={isAll}
              onClick={() => setIsAll(!isAll)}
            >
              {isAll ? words.fewerFigures : words.moreFigures}
              <span className="ds-sr-only">: {words.measureHead(code)}</span>
            </Button>
            <div className={styles.figures} data-shown={isAll}>
              {others.map((figure) => (
                <FigureBlock key={figure.code} figure={figure} step={step} />
              ))}
            </div>
          </>
        )}
      </section>
    </Card>
  )
}
