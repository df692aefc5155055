import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { Indicators } from '../../geodata/model/indicator.ts'
import type { Measure } from '../../geodata/model/measure.ts'
import type { Page } from '../../geodata/model/page.ts'
import { frozenDifferences } from '../../geodata/plan-reports/frozenDifferences.ts'
import { request } from '../api/client.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { ChangeTable } from './ChangeTable.tsx'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import { usePlanReportWrites } from './planReports.ts'
import type { ReportDraft } from './useReportDraft.ts'

/** What has changed since the figures were counted, and counting them anew. */
export function FreezePanel({ writing: { stored, save } }: { writing: ReportDraft }) {
  const words = useWords(planReportPageWords)
  const language = useLanguage()
  const { step } = usePlanReportWrites()
  const { id, from, to, audience, frozen } = stored
  const comparison = useMutation({
    mutationFn: async () => {
      const query = { from, to, step: frozen.indicators.step }
      const [indicators, { items }] = await Promise.all([
        request<Indicators>('plan/indicators', { query }),
        request<Page<Measure>>('plan/measures'),
      ])
      return { indicators, measures: items, audience, at: frozen.at }
    },
  })
  // What was compared with older figures says nothing of these.
  const found = comparison.data?.at === frozen.at ? comparison.data : null
  const changes = found && frozenDifferences(frozen, found, language)
  const when = formatDateTime(frozen.at, language)
  const freeze = async () => {
    const saved = await save()
    if (saved)
      step.mutate(
        { id, revision: saved.revision, step: 'freeze' },
        { onSuccess: () => notify({ text: words.frozen }) },
      )
  }
  const error = comparison.error ?? step.error
  return (
    <section className={styles.freeze} aria-label={words.changes}>
      <div className={page.actions}>
        <Button variant="tertiary" loading={comparison.isPending} onClick={() => comparison.mutate()}>
          {comparison.isPending ? words.comparing : words.compare}
        </Button>
        <ConfirmButton
          question={words.freezeQuestion(when)}
          color="accent"
          quiet
          busy={step.isPending}
          onConfirm={() => void freeze()}
        >
          {words.freeze}
        </ConfirmButton>
      </div>
      {error && (
        <Alert data-color="danger" role="alert">
          {sayFailure(error)}
        </Alert>
      )}
      {changes && (
        <div role="status">
          <Heading level={2} data-size="2xs">
            {words.changes}
          </Heading>
          {changes.length === 0 ? <p>{words.noChanges}</p> : <ChangeTable changes={changes} />}
        </div>
      )}
    </section>
  )
}
