import { Alert, Heading } from '@digdir/designsystemet-react'
import { makesStale } from '../../geodata/checks/differences.ts'
import type { Difference } from '../../geodata/model/difference.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { checkWords } from '../checks/checkWords.ts'
import { RunCheckButton } from '../checks/RunCheckButton.tsx'
import { useWords } from '../words/words.ts'
import { DifferenceSentences } from './DifferenceSentences.tsx'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'
import { useStaleness } from './useStaleness.ts'

/** Whether the signed check still holds: what would come out otherwise now and why, or what is only newer. */
export function SignedNotice({ projectId, checkId }: { projectId: string; checkId: string }) {
  const words = useWords(checkWords)
  const mayRun = useMay()('checks:run')
  const staleness = useStaleness(projectId)
  if (staleness.error) return <Alert data-color="danger">{sayFailure(staleness.error)}</Alert>
  if (!staleness.data || staleness.data.state === 'none') return null
  const { state, differences } = staleness.data
  const Content = state === 'stale' ? Stale : Holds
  const isAsItWas = state === 'holds' && differences.length === 0
  return (
    <Alert data-color={isAsItWas ? 'success' : state === 'stale' ? 'warning' : 'info'} data-size="sm">
      <div className={styles.notice}>
        <Content differences={differences} />
        {mayRun && (
          <RunCheckButton
            projectId={projectId}
            label={state === 'stale' ? words.runAgain : words.runAnew}
            variant="secondary"
            comparedWith={checkId}
          />
        )}
      </div>
    </Alert>
  )
}

function Stale({ differences }: { differences: readonly Difference[] }) {
  const words = useWords(stalenessWords)
  const mayRun = useMay()('checks:run')
  return (
    <>
      <Heading level={2} data-size="2xs">
        {words.stale}
      </Heading>
      <DifferenceSentences differences={differences.filter(makesStale)} />
      <Others
        title={words.whatChanged}
        differences={differences.filter((difference) => !makesStale(difference))}
      />
      {mayRun && <p>{words.staleHelp}</p>}
    </>
  )
}

function Holds({ differences }: { differences: readonly Difference[] }) {
  const words = useWords(stalenessWords)
  return (
    <>
      <Heading level={2} data-size="2xs">
        {words.holds}
      </Heading>
      <p>{differences.length === 0 ? words.holdsAsIs : words.holdsNewer}</p>
      <Others title={words.whatIsNewer} differences={differences} />
    </>
  )
}

function Others({ title, differences }: { title: string; differences: readonly Difference[] }) {
  if (differences.length === 0) return null
  return (
    <details>
      <summary>
        {title} ({differences.length})
      </summary>
      <DifferenceSentences differences={differences} />
    </details>
  )
}
