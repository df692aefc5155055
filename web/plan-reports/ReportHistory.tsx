import { Alert, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type PlanReport, type PlanReportVersion, planReportTexts } from '../../geodata/model/planReport.ts'
import { sayFailure } from '../api/failure.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import { usePlanReportHistory } from './planReports.ts'

/** What stood here before. Fetched when it is opened. */
export function ReportHistory({ report }: { report: PlanReport }) {
  const words = useWords(planReportPageWords)
  const shared = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const history = usePlanReportHistory(report.id, isOpen)
  const earlier = history.data?.filter(({ revision }) => revision < report.revision)
  return (
    <Details open={isOpen} onToggle={() => setIsOpen(!isOpen)} data-size="sm">
      <Details.Summary>{words.history}</Details.Summary>
      <Details.Content>
        {isOpen && history.isPending && <p>{shared.loading}</p>}
        {history.isError && <Alert data-color="danger">{sayFailure(history.error)}</Alert>}
        {earlier?.length === 0 && <p>{words.historyNone}</p>}
        <ol className={styles.plain}>
          {earlier?.map((version) => (
            <Version key={version.revision} version={version} />
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}

function Version({ version: { at, by, title, texts, frozenAt } }: { version: PlanReportVersion }) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const language = useLanguage()
  return (
    <li className={styles.version}>
      <p className={styles.quiet}>
        {words.versionBy(formatDateTime(at, language), by)} ·{' '}
        {words.versionFrozen(formatDateTime(frozenAt, language))}
      </p>
      <p>
        <strong>{title}</strong>
      </p>
      {planReportTexts.codes.map((code) =>
        texts[code] ? (
          <p key={code} className={styles.written}>
            {text(planReportTexts.labels[code])}: {texts[code]}
          </p>
        ) : null,
      )}
    </li>
  )
}
