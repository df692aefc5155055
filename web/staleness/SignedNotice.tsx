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
  const staleness = useStaleness(projectId)
  if (staleness.error) return <Alert data-color="danger">{sayFailure(staleness.error)}</Alert>
  if (staleness.data?.state === 'stale')
    return <Stale projectId={projectId} checkId={checkId} differences={staleness.data.differences} />
  if (staleness.data?.state === 'holds') return <Holds differences={staleness.data.differences} />
  return null
}

function Stale({
  projectId,
  checkId,
  differences,
}: {
  projectId: string
  checkId: string
  differences: readonly Difference[]
}) {
  const words = useWords(stalenessWords)
  const shared = useWords(checkWords)
  const mayRun = useMay()('checks:run')
  const deciding = differences.filter(makesStale)
  const others = differences.filter((difference) => !makesStale(difference))
  return (
    <Alert data-color="warning" className={styles.notice}>
      <Heading level={2} data-size="2xs">
        {words.stale}
      </Heading>
      <DifferenceSentences differences={deciding} />
      <Others title={words.whatChanged} differences={others} />
      {mayRun && (
        <>
          <p>{words.staleHelp}</p>
          <RunCheckButton
            projectId={projectId}
            label={shared.runAgain}
            variant="secondary"
            comparedWith={checkId}
          />
        </>
      )}
    </Alert>
  )
}

function Holds({ differences }: { differences: readonly Difference[] }) {
  const words = useWords(stalenessWords)
  const isSame = differences.length === 0
  return (
    <Alert data-color={isSame ? 'success' : 'info'} className={styles.notice}>
      <Heading level={2} data-size="2xs">
        {words.holds}
      </Heading>
      <p>{isSame ? words.holdsAsIs : words.holdsNewer}</p>
      <Others title={words.whatIsNewer} differences={differences} />
    </Alert>
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
