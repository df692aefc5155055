import { Alert, Button } from '@digdir/designsystemet-react'
import { measureStatuses } from '../../geodata/model/measure.ts'
import { sayFailure } from '../api/failure.ts'
import { announce } from '../components/announcements.ts'
import { useMeasures } from '../plan/measures/measures.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import type { ReportDraft } from './useReportDraft.ts'

/** Why measures stand as they do, as colleagues wrote it: to be taken into the text and written for those who will read it. */
export function MeasureReasons({ writing: { draft, stored, setText } }: { writing: ReportDraft }) {
  const words = useWords(planReportPageWords)
  const text = useText()
  const list = useMeasures()
  const explained = list.data?.filter(({ inPlan, reason }) => inPlan && reason !== '') ?? []
  const lines = explained.map(
    ({ code, status, reason }) =>
      `${code} (${text(measureStatuses.labels[status]).toLowerCase()}): ${reason}`,
  )
  const takeIn = () => {
    const listed = lines.map((line) => `- ${line.replaceAll('\n', ' ')}`).join('\n')
    setText('others', [draft.texts.others?.trim(), listed].filter(Boolean).join('\n\n'))
    announce(words.takenIn)
  }
  return (
    <aside className={styles.beside} aria-label={words.reasons}>
      <p>
        <strong>{words.reasons}</strong>
      </p>
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.data && lines.length === 0 && <p className={styles.quiet}>{words.noReasons}</p>}
      {lines.length > 0 && (
        <>
          <p className={styles.quiet}>
            {stored.audience === 'public' ? words.reasonsHelp : words.reasonsHelpInternal}
          </p>
          <ul className={styles.reasons}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div>
            <Button variant="secondary" data-size="sm" onClick={takeIn}>
              {words.takeIn}
            </Button>
          </div>
        </>
      )}
    </aside>
  )
}
