import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { Link, useParams } from '@tanstack/react-router'
import { isProblem, sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import reportStyles from '../reports/Report.module.css'
import { ReportSheet } from '../reports/ReportSheet.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { planReportPageWords } from './planReportPageWords.ts'
import { plotAddress, usePlanReportContent } from './planReports.ts'

/** The report as it is read, and as it is printed. */
export function PlanReportPrintPage() {
  const { id } = useParams({ from: '/signed-in/handlingsplan/rapporter/$id/utskrift' })
  const words = useWords(planReportPageWords)
  const shared = useWords()
  const language = useLanguage()
  const mayRead = useMay()('plan-reports:read')
  const { data, error, isPending } = usePlanReportContent(id)
  usePageTitle(data?.title ?? words.title)
  if (!mayRead) return <NotYourRole title={words.title} />
  return (
    <div className={page.page}>
      <div className={`${page.actions} ${reportStyles.screenOnly}`}>
        <Button onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden />
          {words.print}
        </Button>
        <Button asChild variant="tertiary">
          <Link to="/handlingsplan/rapporter/$id" params={{ id }}>
            {words.back}
          </Link>
        </Button>
      </div>
      {isPending && <Spinner aria-label={shared.loading} />}
      {error && !data && (
        <Alert data-color="danger">
          {isProblem(error, 'not-found') ? words.notFound : sayFailure(error)}
        </Alert>
      )}
      {data && (
        <>
          <Heading level={1} data-size="lg">
            {data.title}
          </Heading>
          <p className={reportStyles.quiet}>{data.municipality}</p>
          <ReportSheet report={data} pictureAt={(code) => plotAddress(id, code, language)} />
        </>
      )}
    </div>
  )
}
