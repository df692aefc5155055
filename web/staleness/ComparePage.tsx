import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { useChecklist } from '../checklists/useChecklist.ts'
import { checkWords } from '../checks/checkWords.ts'
import { useCheck, useChecks } from '../checks/useChecks.ts'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { useWords } from '../words/words.ts'
import { ComparedBasis } from './ComparedBasis.tsx'
import { ComparedChoice } from './ComparedChoice.tsx'
import { ComparedPoints } from './ComparedPoints.tsx'
import { chooseChecks } from './compareSearch.ts'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'
import { useComparison } from './useStaleness.ts'

/** Two checks of a project side by side: what they rest on, and every point with what became of its answer. */
export function ComparePage() {
  const { id } = useParams({ from: '/signed-in/prosjekter/$id/sjekk/sammenlign' })
  const words = useWords(checkWords)
  const mayRead = useMay()('checks:read')
  return (
    <ProjectFrame id={id} step="check" wide>
      {() => (mayRead ? <Comparison projectId={id} /> : <Paragraph>{words.notYours}</Paragraph>)}
    </ProjectFrame>
  )
}

function Comparison({ projectId }: { projectId: string }) {
  const words = useWords(stalenessWords)
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/prosjekter/$id/sjekk/sammenlign' })
  const checks = useChecks(projectId)
  if (checks.error) return <Alert data-color="danger">{sayFailure(checks.error)}</Alert>
  if (!checks.data) return <Spinner aria-label={shared.loading} />
  const { from, to } = chooseChecks(checks.data.items, search)
  return (
    <>
      <div className={styles.head}>
        <Heading level={2} data-size="sm">
          {words.compareTitle}
        </Heading>
        <Link to="/prosjekter/$id/sjekk" params={{ id: projectId }} search={{}}>
          {words.toCheck}
        </Link>
      </div>
      {from && to ? (
        <>
          <ComparedChoice checks={checks.data.items} from={from} to={to} />
          {from === to ? <Paragraph>{words.sameCheck}</Paragraph> : <Compared from={from} to={to} />}
        </>
      ) : (
        <Paragraph>{words.needsTwo}</Paragraph>
      )}
    </>
  )
}

function Compared({ from, to }: { from: string; to: string }) {
  const shared = useWords()
  const before = useCheck(from)
  const after = useCheck(to)
  const earlier = useChecklist(before.data?.checklist.version)
  const later = useChecklist(after.data?.checklist.version)
  const comparison = useComparison(from, to)
  const error = before.error ?? after.error ?? earlier.error ?? later.error ?? comparison.error
  if (error) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  if (!before.data || !after.data || !earlier.data || !later.data || !comparison.data)
    return <Spinner aria-label={shared.loading} />
  const { differences, areas } = comparison.data
  return (
    <>
      <ComparedBasis differences={differences} areas={areas} />
      <ComparedPoints
        before={before.data}
        after={after.data}
        checklists={[later.data, earlier.data]}
        differences={differences}
      />
    </>
  )
}
