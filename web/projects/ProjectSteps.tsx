import { CheckmarkCircleIcon, CircleIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { useNewestCheck } from '../checks/useChecks.ts'
import { ClarificationStepState } from '../clarifications/ClarificationStepState.tsx'
import { ReviewStepState } from '../reviews/ReviewStepState.tsx'
import { useWords } from '../words/words.ts'
import styles from './ProjectFrame.module.css'
import { projectWords } from './projectWords.ts'

export type StepCode = 'facts' | 'check' | 'clarification' | 'review' | 'report'

const steps = [
  { code: 'facts', to: '/prosjekter/$id' },
  { code: 'check', to: '/prosjekter/$id/sjekk' },
  { code: 'clarification', to: '/prosjekter/$id/avklaring' },
  { code: 'review', to: '/prosjekter/$id/gjennomgang' },
  { code: 'report', to: '/prosjekter/$id/rapport' },
] as const

/** The way through a project; only steps that exist are shown. */
export function ProjectSteps({ project, step }: { project: ThingOf<'projects'>; step: StepCode }) {
  const words = useWords(projectWords)
  const mayReadChecks = useMay()('checks:read')
  if (!mayReadChecks) return null
  return (
    <nav aria-label={words.stepsLabel}>
      <ol className={styles.steps}>
        {steps.map(({ code, to }, at) => (
          <li key={code}>
            <Link
              to={to}
              params={{ id: project.id }}
              className={styles.step}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'step' }}
              data-current={code === step || undefined}
            >
              <span className={styles.number}>{at + 1}</span> {words.steps[code]}
              <StepState code={code} projectId={project.id} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepState({ code, projectId }: { code: StepCode; projectId: string }) {
  const words = useWords(projectWords)
  const newest = useNewestCheck(projectId).data
  if (code === 'report') return null
  if (code === 'review') return <ReviewStepState projectId={projectId} />
  if (code === 'clarification') return <ClarificationStepState projectId={projectId} />
  const isDone = code === 'facts' || (newest && newest.progress.answered === newest.progress.total)
  const Icon = isDone ? CheckmarkCircleIcon : CircleIcon
  const state =
    code === 'facts'
      ? words.stepSaved
      : newest
        ? words.answered(newest.progress.answered, newest.progress.total)
        : words.notChecked
  return <Icon title={state} fontSize="1.25rem" />
}
