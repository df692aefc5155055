import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { sayFailure } from '../api/failure.ts'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import type { ReportDraft } from './useReportDraft.ts'

/** Whether what is written is saved, always in sight; Ctrl and S save too. */
export function SaveBar({ writing: { stored, isDirty, isBusy, failure, save } }: { writing: ReportDraft }) {
  const words = useWords(planReportPageWords)
  const language = useLanguage()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [save])
  return (
    <div className={styles.saveBar}>
      {failure !== null && (
        <Alert data-color="danger" role="alert">
          {sayFailure(failure)}
        </Alert>
      )}
      <div className={styles.saveLine}>
        <Button loading={isBusy} onClick={() => void save()}>
          {words.save}
        </Button>
        <span className={styles.quiet}>
          {isDirty ? words.unsaved : words.savedAt(formatMoment(stored.at, new Date(), language))}
        </span>
      </div>
    </div>
  )
}
