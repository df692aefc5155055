import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams } from '@tanstack/react-router'
import { planLevels } from '../../../geodata/model/actionPlan.ts'
import type { Measure } from '../../../geodata/model/measure.ts'
import { isProblem, sayFailure } from '../../api/failure.ts'
import page from '../../app/Page.module.css'
import { useMay } from '../../app/session.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { formatDateTime } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { figureMeasures } from '../dashboard/figureMeasures.ts'
import { FigureLines } from '../figures/FigureLines.tsx'
import { PlanTabs } from '../PlanTabs.tsx'
import { AnswerSection } from './AnswerSection.tsx'
import { DecisionsSection } from './DecisionsSection.tsx'
import { LinksSection } from './LinksSection.tsx'
import styles from './Measure.module.css'
import { MeasureHistory } from './MeasureHistory.tsx'
import { MeasurePromise } from './MeasurePromise.tsx'
import { MilestonesSection } from './MilestonesSection.tsx'
import { useMeasure } from './measures.ts'
import { measureWords } from './measureWords.ts'
import { NoteSection } from './NoteSection.tsx'
import { StatusSection } from './StatusSection.tsx'

/** One measure: what the plan says, and how it stands. */
export function MeasurePage() {
  const words = useWords(measureWords)
  const shared = useWords()
  const { code } = useParams({ from: '/signed-in/handlingsplan/tiltak/$code' })
  const { data: measure, error, isPending, refetch } = useMeasure(code)
  usePageTitle(words.title(code))
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      <PlanTabs />
      <p className={styles.quiet}>
        <Link to="/handlingsplan/tiltak">{words.toList}</Link>
      </p>
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !measure && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>
            {isGone ? words.notFound(code) : sayFailure(error)}
          </Alert>
          {!isGone && (
            <div>
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            </div>
          )}
        </>
      )}
      {measure && <MeasureSheet key={code} measure={measure} />}
    </div>
  )
}

function MeasureSheet({ measure }: { measure: Measure }) {
  const words = useWords(measureWords)
  const text = useText()
  const language = useLanguage()
  const may = useMay()
  const { code, level, inPlan, at, by } = measure
  return (
    <>
      <header className={styles.top}>
        <Heading level={1} data-size="lg">
          {words.title(code)}
        </Heading>
        <p className={styles.quiet}>{text(planLevels.labels[level])}</p>
        <p className={styles.lead}>{measure.text}</p>
        <MeasurePromise measure={measure} />
      </header>
      {!inPlan && <Alert data-color="info">{words.notInPlan}</Alert>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <StatusSection measure={measure} />
          <MilestonesSection measure={measure} />
          <DecisionsSection measure={measure} />
        </div>
        <div className={styles.column}>
          <AnswerSection measure={measure} />
          {figureMeasures.includes(code) && (
            <section className={styles.section} aria-labelledby="measure-figures">
              <Heading level={2} data-size="xs" id="measure-figures">
                {words.figures}
              </Heading>
              <FigureLines measure={code} />
            </section>
          )}
          <LinksSection measure={measure} />
          <NoteSection measure={measure} />
        </div>
      </div>
      {at && <p className={styles.quiet}>{words.changedBy(formatDateTime(at, language), by ?? '')}</p>}
      {may('history:read') && <MeasureHistory measure={measure} />}
    </>
  )
}
