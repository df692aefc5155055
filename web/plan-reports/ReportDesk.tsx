import { Alert, Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import {
  type PlanReport,
  planReportAudiences,
  planReportStates,
  planReportTexts,
} from '../../geodata/model/planReport.ts'
import { useMay } from '../app/session.ts'
import { LeaveGuard } from '../components/fields/LeaveGuard.tsx'
import { formatDate, formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { FreezePanel } from './FreezePanel.tsx'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import { ReportConflict } from './ReportConflict.tsx'
import { ReportFiles } from './ReportFiles.tsx'
import { ReportHistory } from './ReportHistory.tsx'
import { ReportSteps } from './ReportSteps.tsx'
import { SaveBar } from './SaveBar.tsx'
import { TextBlock } from './TextBlock.tsx'
import { TitleField } from './TitleField.tsx'
import { useReportDraft } from './useReportDraft.ts'

/** Where a report is written: what it is, what can be made of it, and each block of words beside its figures. */
export function ReportDesk({ report }: { report: PlanReport }) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const language = useLanguage()
  const mayWrite = useMay()('plan-reports:write')
  const writing = useReportDraft(report)
  const { stored, conflict } = writing
  const { title, from, to, audience, state, removed, frozen, finishedOn } = stored
  const isWritten = mayWrite && state === 'draft' && !removed
  return (
    <>
      <p className={styles.quiet}>
        <Link to="/handlingsplan/rapporter">{words.toList}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <div className={styles.about}>
        <span className={styles.states}>
          <Tag data-color={state === 'draft' ? 'neutral' : 'accent'}>
            {text(planReportStates.labels[state])}
          </Tag>
          <Tag data-color="neutral">{text(planReportAudiences.labels[audience])}</Tag>
        </span>
        <p>
          {formatDate(from, language)}–{formatDate(to, language)}.{' '}
          {words.frozenOn(formatDateTime(frozen.at, language))}.
          {finishedOn && ` ${words.finishedOn(formatDate(finishedOn, language))}.`}
        </p>
      </div>
      {removed && <Alert data-color="info">{words.isRemoved}</Alert>}
      <ReportFiles writing={writing} />
      {mayWrite && <ReportSteps writing={writing} />}
      {mayWrite && state === 'finished' && !removed && <Alert data-color="info">{words.isFinished}</Alert>}
      {isWritten && <FreezePanel writing={writing} />}
      {conflict && <ReportConflict conflict={conflict} writing={writing} />}
      {isWritten && <TitleField writing={writing} />}
      {isWritten && (
        <p className={styles.quiet}>
          {words.textHelp} {audience === 'public' && words.textHelpPublic}
        </p>
      )}
      {planReportTexts.codes.map((code) => (
        <TextBlock key={code} code={code} writing={writing} isWritten={isWritten} />
      ))}
      {isWritten && !conflict && <SaveBar writing={writing} />}
      <ReportHistory report={stored} />
      <LeaveGuard active={writing.isDirty} />
    </>
  )
}
