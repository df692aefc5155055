import { Alert, Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Check } from '../../geodata/model/check.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { useCurrentChecklist } from '../checklists/useChecklist.ts'
import { SignedNotice } from '../staleness/SignedNotice.tsx'
import { stalenessWords } from '../staleness/stalenessWords.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './CheckView.module.css'
import type { CheckSummary } from './checks.ts'
import { checkWords } from './checkWords.ts'
import { RunCheckButton } from './RunCheckButton.tsx'
import { sayStale } from './sayStale.ts'
import { stalenessOf } from './staleness.ts'
import { useContextLayers, useThresholds } from './useChecks.ts'

interface Props {
  check: Check
  /** Every check of the project, newest first. */
  checks: readonly CheckSummary[]
  project: ThingOf<'projects'>
}

/** When the check was run, whether it still holds, and the way to earlier ones. */
export function CheckHead({ check, checks, project }: Props) {
  const words = useWords(checkWords)
  const isNewest = checks[0]?.id === check.id
  return (
    <>
      <div className={styles.notices}>
        {!isNewest && <EarlierNotice projectId={project.id} />}
        {isNewest && check.state === 'signed' && <SignedNotice projectId={project.id} checkId={check.id} />}
        {isNewest && check.state !== 'signed' && <StaleNotice check={check} project={project} />}
      </div>
      <div className={styles.meta}>
        {checks.length > 1 ? (
          <>
            <CheckChoice check={check} checks={checks} />
            <CompareLink check={check} checks={checks} />
          </>
        ) : (
          <RanBy ranAt={check.ranAt} ranBy={check.ranBy} />
        )}
        <Button asChild variant="tertiary">
          <Link to="/prosjekter/$id/rapport" params={{ id: project.id }} search={{ check: check.id }}>
            {words.toReport}
          </Link>
        </Button>
      </div>
    </>
  )
}

function RanBy({ ranAt, ranBy }: { ranAt: string; ranBy: string }) {
  const words = useWords(checkWords)
  return <p>{words.ranBy(formatDateTime(ranAt, useLanguage()), ranBy)}</p>
}

function CheckChoice({ check, checks }: { check: Check; checks: readonly CheckSummary[] }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/prosjekter/$id/sjekk' })
  return (
    <Field>
      <Label>{words.whichCheck}</Label>
      <Select
        value={check.id}
        onChange={(event) => {
          const chosen = event.target.value
          void navigate({ search: chosen === checks[0]?.id ? {} : { check: chosen } })
        }}
      >
        {checks.map(({ id, ranAt, ranBy, progress }, at) => (
          <Select.Option key={id} value={id}>
            {`${formatDateTime(ranAt, language)}, ${ranBy} (${words.progress(progress.answered, progress.total)}${at === 0 ? `, ${words.newest}` : ''})`}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

/** To the check shown beside its neighbour: the newest with the one before it, an earlier one with the newest. */
function CompareLink({ check, checks }: { check: Check; checks: readonly CheckSummary[] }) {
  const words = useWords(stalenessWords)
  const search = check.id === checks[0]?.id ? { til: check.id } : { fra: check.id }
  return (
    <Button asChild variant="tertiary">
      <Link to="/prosjekter/$id/sjekk/sammenlign" params={{ id: check.projectId }} search={search}>
        {words.compareLink}
      </Link>
    </Button>
  )
}

function EarlierNotice({ projectId }: { projectId: string }) {
  const words = useWords(checkWords)
  return (
    <Alert data-color="info">
      {words.earlier}{' '}
      <Link to="/prosjekter/$id/sjekk" params={{ id: projectId }} search={{}}>
        {words.toNewest}
      </Link>
    </Alert>
  )
}

/** What has changed since a check that is not signed was run; nothing while it holds. */
function StaleNotice({ check, project }: { check: Check; project: ThingOf<'projects'> }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const mayRun = useMay()('checks:run')
  const thresholds = useThresholds().data?.thresholds
  const layers = useContextLayers().data?.items
  const checklist = useCurrentChecklist().data
  const reasons = stalenessOf(check, {
    projectRevision: project.revision,
    thresholds,
    layers,
    checklist,
  })
  if (reasons.length === 0) return null
  return (
    <Alert data-color="warning">
      {reasons.map((reason) => (
        <p key={reason.because}>{sayStale(reason, thresholds ?? [], language)}</p>
      ))}
      {mayRun && (
        <RunCheckButton
          projectId={project.id}
          label={words.runAgain}
          variant="secondary"
          comparedWith={check.id}
        />
      )}
    </Alert>
  )
}
