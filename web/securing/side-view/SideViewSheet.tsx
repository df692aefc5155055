import { useId, useMemo } from 'react'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import { sideView } from '../../../geodata/securing/sideView.ts'
import { CoverageSymbol } from '../../components/CoverageSymbol.tsx'
import { Scrollable } from '../../components/Scrollable.tsx'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { CoverageNotes } from '../CoverageNotes.tsx'
import { sayCoverage } from '../sayCoverage.ts'
import { DrawnBlock } from './DrawnBlock.tsx'
import { drawingWords } from './drawingWords.ts'
import { GapTable } from './GapTable.tsx'
import { Patterns } from './Patterns.tsx'
import { SideViewLegend } from './SideViewLegend.tsx'
import { SideViewNotes } from './SideViewNotes.tsx'
import styles from './SideViewPage.module.css'
import { sayDate } from './sayDay.ts'
import { sideViewPageWords } from './sideViewPageWords.ts'
import { sideViewWords } from './sideViewWords.ts'

/** What there is across on A4 on its side, between margins of 12 mm, at 96 px to the inch. */
const paperWidth = 1030

/** The sheet that is printed, the same on screen. */
export function SideViewSheet({ answer }: { answer: SecuringAnswer }) {
  const words = useWords(sideViewPageWords)
  const shared = useWords(sideViewWords)
  const language = useLanguage()
  const id = useId()
  const view = useMemo(
    () => sideView(answer, { width: paperWidth, isPaper: true }, drawingWords(language)),
    [answer, language],
  )
  const { coverage, survey, parapets } = answer
  const measured = parapets.filter((parapet) => parapet.measured).length
  return (
    <div className={styles.sheet}>
      <p className={styles.state}>
        {words.on(sayDate(answer.date, language))}: <CoverageSymbol coverage={coverage.state} />{' '}
        <strong>{sayCoverage(coverage, language)}</strong>
      </p>
      {view.edges.length === 0 && <p>{shared.nothing}</p>}
      <Patterns id={id} />
      <Scrollable label={shared.drawing}>
        {view.blocks.map((block, at) => (
          <svg
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and are only ever replaced as a whole
            key={at}
            className={styles.row}
            role="img"
            aria-label={words.row(at + 1, view.blocks.length)}
            viewBox={`0 0 ${view.width} ${block.height}`}
          >
            <DrawnBlock block={block} id={id} headings />
          </svg>
        ))}
      </Scrollable>
      {view.edges.length > 0 && <SideViewLegend view={view} id={id} />}
      <section className={styles.section}>
        <h2>{words.gaps}</h2>
        <GapTable answer={answer} edges={view.edges} />
      </section>
      <section className={styles.section}>
        <h2>{words.notes}</h2>
        <CoverageNotes notes={coverage.notes} />
        <SideViewNotes view={view} securing={answer} />
        {survey?.note && <p>{words.surveyNote(survey.note)}</p>}
      </section>
      <section className={styles.section}>
        <h2>{words.sources}</h2>
        <p>{survey ? words.surveyed(sayDate(survey.seenOn, language)) : words.notSurveyed}</p>
        {parapets.length > 0 && <p>{words.parapetSources(measured, parapets.length - measured)}</p>}
        <p>{words.reckoned}</p>
      </section>
      <p className={styles.foot}>{words.confidential}</p>
    </div>
  )
}
