import { Alert, Button } from '@digdir/designsystemet-react'
import { BarChartIcon, FileTextIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useNavigate } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { announce, notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { planReportPageWords } from './planReportPageWords.ts'
import { usePlanReportFile } from './planReports.ts'
import type { ReportDraft } from './useReportDraft.ts'

/** What can be made of the report. What is written is saved first, for files are made of what is stored. */
export function ReportFiles({ writing: { stored, isBusy, save } }: { writing: ReportDraft }) {
  const words = useWords(planReportPageWords)
  const navigate = useNavigate()
  const file = usePlanReportFile(stored.id)
  const make = async (name: 'report.docx' | 'figures.csv') => {
    if (!(await save())) return
    announce(words.making)
    file.mutate(name, { onSuccess: (made) => notify({ text: words.made(made) }) })
  }
  const read = async () => {
    if (await save())
      void navigate({ to: '/handlingsplan/rapporter/$id/utskrift', params: { id: stored.id } })
  }
  const isMaking = file.isPending && file.variables === 'report.docx'
  return (
    <>
      <div className={page.actions}>
        <Button loading={isMaking} disabled={isBusy} onClick={() => void make('report.docx')}>
          {!isMaking && <FileTextIcon aria-hidden />}
          {isMaking ? words.making : words.word}
        </Button>
        <Button variant="secondary" onClick={() => void read()}>
          <PrinterSmallIcon aria-hidden />
          {words.read}
        </Button>
        <Button variant="secondary" onClick={() => void make('figures.csv')}>
          <BarChartIcon aria-hidden />
          {words.csv}
        </Button>
      </div>
      {file.isError && (
        <Alert data-color="danger" role="alert">
          {words.failed(sayFailure(file.error))}
        </Alert>
      )}
    </>
  )
}
