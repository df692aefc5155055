import { Alert, Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { type PlanReport, planReportTexts } from '../../geodata/model/planReport.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './PlanReports.module.css'
import { planReportPageWords } from './planReportPageWords.ts'
import { openAddress, type ReportStep, usePlanReportWrites } from './planReports.ts'
import type { ReportDraft } from './useReportDraft.ts'

/** What may become of the report next. What is written is saved first, and most steps can be undone from the notice. */
export function ReportSteps({ writing: { stored, draft, save } }: { writing: ReportDraft }) {
  const words = useWords(planReportPageWords)
  const shared = useWords()
  const text = useText()
  const navigate = useNavigate()
  const { step } = usePlanReportWrites()
  const { id, state, audience, open, removed } = stored

  const take = async (taken: ReportStep, said: string, undo?: ReportStep) => {
    const saved = await save()
    if (!saved) return
    const after = (report: PlanReport) => {
      if (taken === 'remove') void navigate({ to: '/handlingsplan/rapporter' })
      const back = undo && {
        label: shared.undo,
        run: () => step.mutate({ id, revision: report.revision, step: undo }),
      }
      notify({ text: said, ...(back && { action: back }) })
    }
    step.mutate({ id, revision: saved.revision, step: taken }, { onSuccess: after })
  }

  const empty = planReportTexts.codes
    .filter((code) => !draft.texts[code]?.trim())
    .map((code) => text(planReportTexts.labels[code]))
    .join(', ')
  const confirm = (
    taken: ReportStep,
    label: string,
    question: string,
    said: string,
    undo?: ReportStep,
    color: 'accent' | 'danger' = 'accent',
  ) => (
    <ConfirmButton
      question={question}
      color={color}
      busy={step.isPending && step.variables.step === taken}
      onConfirm={() => void take(taken, said, undo)}
    >
      {label}
    </ConfirmButton>
  )
  if (removed)
    return (
      <div>
        <Button onClick={() => void take('restore', words.restored(stored.title))}>{words.restore}</Button>
      </div>
    )
  return (
    <>
      {step.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(step.error)}
        </Alert>
      )}
      {open && (
        <p className={styles.quiet}>
          {words.openAt} <a href={openAddress(id)}>{openAddress(id)}</a>
        </p>
      )}
      <div className={page.actions}>
        {state === 'draft' &&
          confirm('finish', words.finish, words.finishQuestion(empty), words.finished, 'reopen')}
        {state === 'finished' &&
          confirm('reopen', words.reopen, words.reopenQuestion, words.reopened, 'finish')}
        {state === 'finished' &&
          audience === 'public' &&
          !open &&
          confirm('publish', words.publish, words.publishQuestion, words.published, 'withdraw')}
        {open && (
          <Button variant="secondary" onClick={() => void take('withdraw', words.withdrawn, 'publish')}>
            {words.withdraw}
          </Button>
        )}
        {confirm(
          'remove',
          words.remove,
          words.removeQuestion,
          words.removed(stored.title),
          'restore',
          'danger',
        )}
      </div>
    </>
  )
}
