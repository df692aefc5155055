import { Alert, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type Indicators, indicators as indicatorNames } from '../../../geodata/model/indicator.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { described, isEmpty } from '../../../geodata/plan/plots/told.ts'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Dashboard.module.css'
import { dashboardWords } from './dashboardWords.ts'
import { figureMeasures } from './figureMeasures.ts'
import { MeasureCard } from './MeasureCard.tsx'

/** The figures of a period, measure by measure. */
export function MeasureFigures({
  told,
  isStale,
  measures,
}: {
  told: Indicators
  /** What was asked for before stands until the answer is here. */
  isStale: boolean
  measures: readonly Measure[]
}) {
  const words = useWords(dashboardWords)
  const text = useText()
  const language = useLanguage()
  const { items, sites, from, to, today, step } = told
  const missing = indicatorNames.codes.filter((code) => !items.some((figure) => figure.code === code))
  const day = (date: string) => formatDate(date, language)
  if (items.length > 0 && items.every(isEmpty) && missing.length === 0) return <NothingYet />
  return (
    <div className={styles.told} aria-busy={isStale}>
      <p className={styles.quiet} role="status">
        {words.toldOf(day(from), day(to))} {words.countedOn(day(today))}
      </p>
      {missing.length > 0 && (
        <p className={styles.quiet}>
          {words.notTold(missing.map((code) => `«${text(indicatorNames.labels[code])}»`).join(', '))}
        </p>
      )}
      {figureMeasures.map((code) => (
        <MeasureCard
          key={code}
          code={code}
          measure={measures.find((measure) => measure.code === code)}
          figures={items.filter((figure) => described[figure.code].measure === code)}
          sites={code === '3.1.9' ? sites : null}
          step={step}
        />
      ))}
    </div>
  )
}

function NothingYet() {
  const words = useWords(dashboardWords)
  const may = useMay()
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {words.nothingYet}
      </Heading>
      <p>{words.nothingYetHelp}</p>
      <p className={page.actions}>
        <Link to="/prosjekter">{words.toProjects}</Link>
        {may('securing:read') && <Link to="/sikring">{words.toSecuring}</Link>}
        <Link to="/skilt">{words.toSigns}</Link>
      </p>
    </Alert>
  )
}
