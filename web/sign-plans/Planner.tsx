import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { MakeSection, type Making } from './MakeSection.tsx'
import styles from './Planner.module.css'
import { PlannerMap } from './PlannerMap.tsx'
import { ProposalSection } from './ProposalSection.tsx'
import { plannerWords } from './plannerWords.ts'
import { SettingsSection } from './SettingsSection.tsx'
import { SignsSection } from './SignsSection.tsx'
import type { Planner as Planning } from './usePlanner.ts'
import { useSignSteps } from './useSignSteps.ts'
import { WaysSection } from './WaysSection.tsx'

/** A plan in the order of the work: the ways in, the proposal, the signs, and making them; with the map beside. */
export function Planner({
  planner,
  making,
  head,
  foot,
}: {
  planner: Planning
  making: Making
  head: ReactNode
  foot: ReactNode
}) {
  const mayMake = useMay()('signs:write')
  const steps = useSignSteps(planner)
  const hasProposal = (planner.solution.prepared?.waysIn.length ?? 0) > 0
  return (
    <div className={`${page.page} ${styles.wide}`}>
      {head}
      <div className={styles.columns}>
        <div className={styles.side}>
          <Summary planner={planner} />
          <State planner={planner} />
          <WaysSection planner={planner} steps={steps} step={1} />
          {hasProposal && (
            <>
              <ProposalSection planner={planner} steps={steps} step={2} />
              <SignsSection planner={planner} steps={steps} step={3} />
              {mayMake && <MakeSection planner={planner} steps={steps} step={4} making={making} />}
            </>
          )}
          <SettingsSection planner={planner} />
          {foot}
        </div>
        <PlannerMap planner={planner} steps={steps} />
      </div>
    </div>
  )
}

/** What the plan comes to, first of all. */
function Summary({ planner: { solution, judgement, signs } }: { planner: Planning }) {
  const words = useWords(plannerWords)
  const ways = solution.prepared?.waysIn.length ?? 0
  if (!judgement || ways === 0 || signs.length === 0) return null
  return <p className={styles.headline}>{words.summary(signs.length, judgement.covered.length, ways)}</p>
}

/** How far it has come, and what is not known: not mapped is never the same as no ways. */
function State({ planner }: { planner: Planning }) {
  const words = useWords(plannerWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const { surroundings, around, solution } = planner
  if (surroundings.isError && !around)
    return (
      <Alert data-color="danger" role="alert">
        {words.readFailed} {sayFailure(surroundings.error)}
        <p>
          <Button variant="secondary" data-size="sm" onClick={() => void surroundings.refetch()}>
            {shared.tryAgain}
          </Button>
        </p>
      </Alert>
    )
  const missing = around && missingWords(around, words)
  const isWorking = solution.isWorking || surroundings.isFetching
  return (
    <div className={styles.state}>
      <div role="status">
        {isWorking && (
          <p className={styles.working}>
            <Spinner aria-hidden data-size="xs" />
            {surroundings.isFetching ? words.reading(surroundings.waysRead) : words.working}
          </p>
        )}
      </div>
      {missing && <Alert data-color="warning">{missing}</Alert>}
      {around?.coverage === 'partly' && around.ways.length > 0 && (
        <p className={styles.subtle}>{words.partly}</p>
      )}
      {around && around.notImported.length > 0 && (
        <p className={styles.subtle}>
          {words.notImported(around.notImported.map((code) => words.layerNames[code]).join(', '))}
        </p>
      )}
      {solution.failure && !missing && <Alert data-color="warning">{text(solution.failure.message)}</Alert>}
      {around?.layer && (
        <p className={styles.subtle}>
          {words.waysFrom(around.layer.sourceName, formatDate(around.layer.date, language))}
        </p>
      )}
    </div>
  )
}

function missingWords(
  { layer, coverage, ways }: NonNullable<Planning['around']>,
  words: (typeof plannerWords)['nb'],
): string | null {
  if (!layer) return words.noLayer
  if (ways.length > 0) return null
  return coverage === 'covered' ? words.noneWalked : words.notCovered
}

/** The plan's heading, with where it is. */
export function PlannerHead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className={styles.head}>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      {children}
    </header>
  )
}
