import { Button, Paragraph } from '@digdir/designsystemet-react'
import { siteBases } from '../../geodata/sites/site.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { reportWords } from './reportWords.ts'
import styles from './Sites.module.css'
import type { ReceivedReport } from './siteApi.ts'

/** The reports that wait, in the order they came. */
export function ReportList({
  reports,
  onChoose,
}: {
  reports: readonly ReceivedReport[]
  onChoose: (report: ReceivedReport) => void
}) {
  const words = useWords(reportWords)
  const text = useText()
  const language = useLanguage()
  if (reports.length === 0) return <Paragraph data-size="lg">{words.none}</Paragraph>
  return (
    <ul className={styles.list} aria-label={words.listLabel}>
      {reports.map((report) => (
        <li key={report.id}>
          <Button variant="tertiary" className={styles.row} onClick={() => onChoose(report)}>
            <span className={styles.rowName}>{words.received(formatDate(report.receivedAt, language))}</span>
            <span className={styles.subtle}>{text(siteBases.labels[report.basis])}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
