import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { siteBases } from '../../geodata/sites/site.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { reportWords } from './reportWords.ts'
import styles from './Sites.module.css'
import { sayProblem } from './sayProblem.ts'
import type { ReceivedReport } from './siteApi.ts'
import { useSiteWrites } from './useSites.ts'

/** A report in confidence, to be taken into a new site or put aside. */
export function ReportSheet({
  report,
  onTake,
  onPutAside,
}: {
  report: ReceivedReport
  onTake: () => void
  onPutAside: () => void
}) {
  const words = useWords(reportWords)
  const text = useText()
  const language = useLanguage()
  const { handle } = useSiteWrites()
  return (
    <article className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.one}
      </Heading>
      <p className={styles.subtle}>
        {words.received(formatDateTime(report.receivedAt, language))}. {words.from(report.sentBy)}.{' '}
        {words.receipt} {report.receipt}.
      </p>
      <Paragraph>{text(siteBases.labels[report.basis])}</Paragraph>
      <Paragraph>{report.note ?? <span className={styles.subtle}>{words.noNote}</span>}</Paragraph>
      {handle.isError && (
        <Alert data-color="danger" role="alert">
          {sayProblem(handle.error)}
        </Alert>
      )}
      <div className={styles.actions}>
        <Button onClick={onTake}>{words.take}</Button>
        <ConfirmButton
          question={words.asideAsk}
          color="accent"
          busy={handle.isPending}
          onConfirm={() => {
            // The report is gone when the list has been read again: so the promise, and no callback.
            const put = () => {
              notify({ text: words.putAside })
              onPutAside()
            }
            handle
              .mutateAsync({ id: report.id, handling: { outcome: 'dismissed' } })
              .then(put, () => undefined)
          }}
        >
          {words.aside}
        </ConfirmButton>
      </div>
    </article>
  )
}
