import { Alert, Button, Details, Heading, Spinner } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { PlanTabs } from '../plan/PlanTabs.tsx'
import { useWords } from '../words/words.ts'
import { NewReportForm } from './NewReportForm.tsx'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import { usePlanReports, usePlanReportWrites } from './planReports.ts'
import { ReportTable } from './ReportTable.tsx'

/** The reports on the plan, and where a new one is begun. */
export function PlanReportsPage() {
  const words = useWords(planReportPageWords)
  const may = useMay()
  usePageTitle(words.title)
  if (!may('plan-reports:read')) return <NotYourRole title={words.title} />
  return (
    <div className={page.page}>
      <PlanTabs />
      <Reports mayWrite={may('plan-reports:write')} />
    </div>
  )
}

function Reports({ mayWrite }: { mayWrite: boolean }) {
  const words = useWords(planReportPageWords)
  const shared = useWords()
  const { mode } = useSearch({ from: '/signed-in/handlingsplan/rapporter' })
  const navigate = useNavigate({ from: '/handlingsplan/rapporter' })
  const list = usePlanReports()
  const isNew = mode === 'new' && mayWrite
  const open = (next: 'new' | undefined) => void navigate({ search: { mode: next } })
  return (
    <>
      <div className={styles.top}>
        <Heading level={1} data-size="lg">
          {isNew ? words.newTitle : words.title}
        </Heading>
        {mayWrite && !isNew && <Button onClick={() => open('new')}>{words.add}</Button>}
      </div>
      <p className={styles.lead}>{words.lead}</p>
      {isNew && <NewReportForm onCancel={() => open(undefined)} />}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.data?.length === 0 && !isNew && (
        <p role="status" className={styles.quiet}>
          {mayWrite ? words.none : words.noneReader}
        </p>
      )}
      {list.data && list.data.length > 0 && !isNew && <ReportTable reports={list.data} />}
      {mayWrite && !isNew && <Removed />}
    </>
  )
}

function Removed() {
  const words = useWords(planReportPageWords)
  const removed = usePlanReports(true)
  const { step } = usePlanReportWrites()
  if (!removed.data || removed.data.length === 0) return null
  return (
    <Details data-size="sm">
      <Details.Summary>
        {words.removedTitle} ({removed.data.length})
      </Details.Summary>
      <Details.Content>
        {step.isError && <Alert data-color="danger">{sayFailure(step.error)}</Alert>}
        <ul className={styles.plain}>
          {removed.data.map(({ id, revision, title }) => (
            <li key={id} className={styles.removed}>
              {title}
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={`${words.restore}: ${title}`}
                onClick={() =>
                  step.mutate(
                    { id, revision, step: 'restore' },
                    { onSuccess: () => notify({ text: words.restored(title) }) },
                  )
                }
              >
                {words.restore}
              </Button>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  )
}
