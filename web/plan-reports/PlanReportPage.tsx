import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams } from '@tanstack/react-router'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { PlanTabs } from '../plan/PlanTabs.tsx'
import { useWords } from '../words/words.ts'
import { planReportPageWords } from './planReportPageWords.ts'
import { usePlanReport } from './planReports.ts'
import { ReportDesk } from './ReportDesk.tsx'

/** One report: its words, beside the figures that were frozen. */
export function PlanReportPage() {
  const { id } = useParams({ from: '/signed-in/handlingsplan/rapporter/$id' })
  const words = useWords(planReportPageWords)
  const shared = useWords()
  const mayRead = useMay()('plan-reports:read')
  const { data, error, isPending, refetch } = usePlanReport(id)
  usePageTitle(data?.title ?? words.title)
  if (!mayRead) return <NotYourRole title={words.title} />
  const isGone = isProblem(error, 'not-found')
  return (
    <div className={page.page}>
      <PlanTabs />
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !data && (
        <>
          <Alert data-color={isGone ? 'info' : 'danger'}>{isGone ? words.notFound : sayFailure(error)}</Alert>
          <div>
            {isGone ? (
              <Link to="/handlingsplan/rapporter">{words.toList}</Link>
            ) : (
              <Button onClick={() => void refetch()}>{shared.tryAgain}</Button>
            )}
          </div>
        </>
      )}
      {data && <ReportDesk key={data.id} report={data} />}
    </div>
  )
}
