import { Textfield } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import type { ReportDraft } from './useReportDraft.ts'

export function TitleField({ writing: { draft, setTitle, fieldErrors } }: { writing: ReportDraft }) {
  const words = useWords(planReportPageWords)
  return (
    <Textfield
      className={styles.title}
      label={words.reportTitle}
      value={draft.title}
      maxLength={160}
      error={fieldErrors.find(({ field }) => field === 'title')?.message}
      onChange={(event) => setTitle(event.target.value)}
    />
  )
}
