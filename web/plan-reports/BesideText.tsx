import { useId } from 'react'
import { type PlanReport, type PlanReportText, planReportTexts } from '../../geodata/model/planReport.ts'
import { type ExplainedFigure, explainFigure } from '../../geodata/plan-reports/explainFigure.ts'
import { sayFigure } from '../../geodata/plan-reports/figureBlocks.ts'
import { Defined } from '../plan/figures/Defined.tsx'
import { SiteFigureBlock } from '../plan/figures/SiteFigureBlock.tsx'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { MeasureReasons } from './MeasureReasons.tsx'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import { StatusCounts } from './StatusCounts.tsx'
import type { ReportDraft } from './useReportDraft.ts'

const measures: Partial<Record<PlanReportText, string>> = { planning: '3.1.8', signs: '3.1.9' }

/** What there is to write of in a block: its figures with their definitions, or why measures stand as they do. */
export function BesideText({
  code,
  writing,
  isWritten,
}: {
  code: PlanReportText
  writing: ReportDraft
  isWritten: boolean
}) {
  const { frozen } = writing.stored
  const measure = measures[code]
  if (code === 'summary') return <StatusCounts frozen={frozen} />
  if (measure) return <Figures code={code} measure={measure} frozen={frozen} />
  if (code === 'others' && isWritten) return <MeasureReasons writing={writing} />
  return null
}

function Figures({
  code,
  measure,
  frozen: { indicators },
}: {
  code: PlanReportText
  measure: string
  frozen: PlanReport['frozen']
}) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const figures = indicators.items.map(explainFigure).filter((told) => told.measure === measure)
  return (
    <aside className={styles.beside} aria-label={words.figures(text(planReportTexts.labels[code]))}>
      {figures.map((told) => (
        <Figure key={told.figure.code} told={told} />
      ))}
      {measure === '3.1.9' && indicators.sites && <SiteFigureBlock figure={indicators.sites} />}
    </aside>
  )
}

function Figure({ told }: { told: ExplainedFigure }) {
  const text = useText()
  const language = useLanguage()
  const nameId = useId()
  return (
    <section className={styles.figure} aria-labelledby={nameId}>
      <Defined name={text(told.name)} nameId={nameId} definition={told.definition}>
        <p>{sayFigure(told, language)}</p>
      </Defined>
    </section>
  )
}
