import { Alert, Button, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { useCheck, useNewestCheck } from '../checks/useChecks.ts'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { ReasonRemarks } from './ReasonRemarks.tsx'
import { ReportActions } from './ReportActions.tsx'
import { ReportSheet } from './ReportSheet.tsx'
import { reportPageWords } from './reportPageWords.ts'
import { mapAddress } from './reports.ts'
import { useReport } from './useReports.ts'

/** The last step of a project: the report of its newest check, or of the one the address names. */
export function ReportPage() {
  const { id } = useParams({ from: '/signed-in/prosjekter/$id/rapport' })
  const shared = useWords()
  const mayRead = useMay()('checks:read')
  return (
    <ProjectFrame id={id} step="report">
      {() => (mayRead ? <ReportOf projectId={id} /> : <Paragraph>{shared.notYourRole}</Paragraph>)}
    </ProjectFrame>
  )
}

function ReportOf({ projectId }: { projectId: string }) {
  const shared = useWords()
  const language = useLanguage()
  const search = useSearch({ from: '/signed-in/prosjekter/$id/rapport' })
  const newest = useNewestCheck(projectId)
  const checkId = search.check ?? newest.data?.id
  const check = useCheck(checkId)
  const report = useReport(checkId)
  const error = newest.error ?? check.error ?? report.error
  if (newest.isSuccess && !checkId) return <NoCheck projectId={projectId} />
  if (check.data && report.data)
    return (
      <>
        <ReportActions check={check.data} />
        <ReasonRemarks check={check.data} />
        <ReportSheet report={report.data} pictureAt={() => mapAddress(check.data.id, language)} />
      </>
    )
  if (error) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  return <Spinner aria-label={shared.loading} />
}

function NoCheck({ projectId }: { projectId: string }) {
  const words = useWords(reportPageWords)
  return (
    <>
      <Paragraph>{words.noCheck}</Paragraph>
      <div className={page.actions}>
        <Button asChild>
          <Link to="/prosjekter/$id/sjekk" params={{ id: projectId }}>
            {words.goToCheck}
          </Link>
        </Button>
      </div>
    </>
  )
}
